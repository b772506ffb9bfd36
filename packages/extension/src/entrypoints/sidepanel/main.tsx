import "../../style/page.css";
import "../../panel/panel.css";
import { startPanel } from "../../panel/start-panel.tsx";

void startPanel(document.querySelector("#app")!);
