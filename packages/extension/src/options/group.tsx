import type { ComponentChildren } from "preact";

/** Settings that belong together, under a title. */
export function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
