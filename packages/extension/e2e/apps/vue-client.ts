import { createApp } from "./vue-app.ts";

addEventListener("hydrate", () => void createApp().mount("#app"));
