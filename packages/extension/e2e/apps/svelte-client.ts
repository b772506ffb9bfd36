import { hydrate } from "svelte";
import App from "./App.svelte";

addEventListener("hydrate", () => {
  const target = document.querySelector("#app");
  if (target) hydrate(App, { target, recover: false });
});
