import { createSSRApp, h, ref } from "vue";

/** The same page in Vue. */
export const createApp = () =>
  createSSRApp({
    setup() {
      const count = ref(0);
      return () =>
        h("main", [
          h("h1", ["A meeting of the ", h("b", "Shanghai"), " Cooperation Organisation"]),
          h("p", `The Shanghai Spirit was praised ${count.value} times.`),
          h("button", { onClick: () => void count.value++ }, "Praise"),
        ]);
    },
  });
