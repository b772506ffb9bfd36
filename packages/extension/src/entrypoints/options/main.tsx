import "../../style/page.css";
import "../../options/options.css";
import { startOptions } from "../../options/start-options.tsx";

void startOptions(document.querySelector("#app")!);
