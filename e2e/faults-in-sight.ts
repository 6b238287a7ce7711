// What is wrong with a page as it stands before the eye: sideways scrolling, cut text, controls on top of each other.
import type { Page } from "playwright-core";

export interface Faults {
  /** What reaches beyond the right edge of the window. */
  overflow: string[];
  /** Text that its box hides a part of. */
  cut: string[];
  /** Words that go on in the next line without a hyphen, where no line of that width would have to break them. */
  broken: string[];
  /** Pairs of controls that partly cover each other. */
  overlap: string[];
}

/** Looks at the page in the browser; sizes are CSS pixels, with one or two of tolerance for rounding. */
export const faultsInSight = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const name = (element: Element) => {
      const said = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return `${element.tagName.toLowerCase()} "${said.trim().replace(/\s+/g, " ").slice(0, 50)}"`;
    };
    const hiddenOnPurpose = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 2 || height <= 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const ancestors = (element: Element) => {
      const found: Element[] = [];
      for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
      return found;
    };
    const scrollsSideways = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
    const floats = (element: Element) =>
      [element, ...ancestors(element)].find((at) => /fixed|sticky/.test(getComputedStyle(at).position)) ?? null;
    const seen = [...document.body.querySelectorAll("*")].filter((element) => !hiddenOnPurpose(element));

    const edge = document.documentElement.clientWidth;
    const beyond = seen.filter(
      (element) =>
        element.getBoundingClientRect().right > edge + 1 &&
        !ancestors(element).some((at) => at !== document.body && scrollsSideways(at)),
    );
    const overflow =
      document.documentElement.scrollWidth > edge + 1 && beyond.length === 0 ? ["the page"] : beyond.slice(0, 5).map(name);

    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      const sideways = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const downwards = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 3;
      return (sideways || downwards) && !element.hasAttribute("title");
    };
    const cut = seen.filter((element) => hasOwnText(element) && isCut(element)).map(name);

    const longestWord = 24;
    const range = document.createRange();
    const breaks = (node: Node) =>
      [...(node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)].some(({ 0: word, index }) => {
        if (word.length > longestWord) return false;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top);
        return Math.max(...tops) - Math.min(...tops) > 6;
      });
    const broken = seen
      .filter((element) => hasOwnText(element) && !element.matches("script, style, textarea"))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && breaks(node)))
      .map(name);

    const controls = seen.filter((element) =>
      element.matches(
        "a[href], button, input:not([type=hidden]), select, textarea, [role=button], [role=tab], [role=menuitem], [role=switch]",
      ),
    );
    const covers = (a: Element, b: Element) => {
      if (a.contains(b) || b.contains(a) || floats(a) !== floats(b)) return false;
      return lineBoxes(a).some((one) => lineBoxes(b).some((two) => boxesMeet(a, b, one, two)));
    };
    // A link that goes over several lines has a box in each of them; what lies between is not covered.
    const lineBoxes = (element: Element) => [...element.getClientRects()];
    const boxesMeet = (a: Element, b: Element, one: DOMRect, two: DOMRect) => {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      const inside = across >= Math.min(one.width, two.width) - 1 && down >= Math.min(one.height, two.height) - 1;
      // A small control inside a field, such as the one that clears it, is meant to be there.
      return across > 2 && down > 2 && !(inside && (a.matches("input, textarea") || b.matches("input, textarea")));
    };
    const overlap = controls.flatMap((a, index) =>
      controls.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${name(a)} and ${name(b)}`] : [])),
    );
    return { overflow, cut: [...new Set(cut)], broken: [...new Set(broken)], overlap };
  });
