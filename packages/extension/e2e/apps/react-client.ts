import { createElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./react-app.ts";

addEventListener("hydrate", () => {
  const container = document.querySelector("#app");
  if (container) hydrateRoot(container, createElement(App), { onRecoverableError: (error) => console.error(error) });
});
