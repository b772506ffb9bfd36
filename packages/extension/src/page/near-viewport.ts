/** Which elements are on screen or within one screen of it. */
export class NearViewport {
  readonly #observer: IntersectionObserver;
  readonly #near = new Set<Element>();

  constructor(onChange: (element: Element, isNear: boolean) => void) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          onChange(target, isIntersecting);
        }
      },
      // Elements that scroll inside the page need `scrollMargin`, the page itself `rootMargin`.
      { rootMargin: "100% 0px", scrollMargin: "100% 0px" } as IntersectionObserverInit,
    );
  }

  watch(element: Element): void {
    this.#observer.observe(element);
  }

  unwatch(element: Element): void {
    this.#observer.unobserve(element);
    this.#near.delete(element);
  }

  has(element: Element): boolean {
    return this.#near.has(element);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#near.clear();
  }
}
