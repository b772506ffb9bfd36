import "../../style/page.css";
import "../../popup/popup.css";
import { startPopup } from "../../popup/start-popup.tsx";

void startPopup(document.querySelector("#app")!);
