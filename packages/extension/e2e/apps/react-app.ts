import { createElement, useState } from "react";

/** A page of an app that was drawn on the server and comes to life in the browser. */
export function App() {
  const [count, setCount] = useState(0);
  return createElement(
    "main",
    null,
    createElement("h1", null, "A meeting of the ", createElement("b", null, "Shanghai"), " Cooperation Organisation"),
    createElement("p", null, "The Shanghai Spirit was praised ", count, " times."),
    createElement("button", { onClick: () => setCount(count + 1) }, "Praise"),
  );
}
