// Where the parts of a flow lie: stages as bars one below the other, what goes on flows down, what leaves bends off to its name at the right.

export interface FlowLink {
  from: string;
  to: string;
  count: number;
}

interface Ribbon extends FlowLink {
  key: string;
  path: string;
}

interface Bar {
  key: string;
  count: number;
  x: number;
  y: number;
  width: number;
}

interface Leaving extends FlowLink {
  key: string;
  x: number;
  y: number;
  height: number;
}

export interface FlowLayout {
  height: number;
  bars: Bar[];
  ribbons: Ribbon[];
  leaving: Leaving[];
}

export const barHeight = 8;
/** Above each bar there is room for its name. */
const nameHeight = 24;
const laneGap = 8;
/** What leaves stands at least so far below the other, so that names do not touch. */
const lineHeight = 22;
const rowGap = 18;

/** Parts of the width for all that began, and for where those that leave arrive. */
const trunk = 0.42;
const arrival = 0.54;

const sum = (links: readonly FlowLink[]): number => links.reduce((all, { count }) => all + count, 0);

const down = (x: number, y: number, toX: number, toY: number, width: number): string => {
  const middle = (y + toY) / 2;
  return `M${x},${y} C${x},${middle} ${toX},${middle} ${toX},${toY} h${width} C${toX + width},${middle} ${x + width},${middle} ${x + width},${y} Z`;
};

const aside = (x: number, y: number, toX: number, toY: number, width: number): string =>
  `M${x},${y} Q${x},${toY + width} ${toX},${toY + width} V${toY} Q${x + width},${toY} ${x + width},${y} Z`;

/** For a width in px. `stages` are in order, and links lead from one to a later one or out of them; a stage that nothing reaches is left out. */
export const flowLayout = (stages: readonly string[], links: readonly FlowLink[], width: number): FlowLayout => {
  const there = stages.filter((stage, at) => at === 0 || links.some(({ to }) => to === stage));
  const place = (stage: string) => there.indexOf(stage);
  const [first = ""] = there;
  const most = sum(links.filter(({ from }) => from === first)) || 1;
  const scale = (width * trunk - laneGap * (there.length - 1)) / most;
  const goesOn = links.filter(({ to }) => place(to) >= 0);
  /** The furthest first, so that no way crosses another. */
  const byTarget = (a: FlowLink, b: FlowLink) => place(b.to) - place(a.to) || place(a.from) - place(b.from);

  const layout: FlowLayout = { height: 0, bars: [], ribbons: [], leaving: [] };
  /** Where a way that goes on stands at the moment. */
  const at = new Map<FlowLink, { x: number; y: number }>();
  let y = nameHeight;
  for (const [row, stage] of there.entries()) {
    const passing = goesOn.filter(({ from, to }) => place(from) < row && place(to) > row).sort(byTarget);
    const arriving = goesOn.filter(({ to }) => to === stage).sort(byTarget);
    const beginning = links.filter(({ from }) => from === stage);
    let x = 0;
    const reach = (link: FlowLink, toX: number) => {
      const before = at.get(link);
      if (before) {
        const path = down(before.x, before.y, toX, y, link.count * scale);
        layout.ribbons.push({ ...link, key: `${link.from} ${link.to} ${row}`, path });
      }
    };
    for (const link of passing) {
      reach(link, x);
      at.set(link, { x, y });
      x += link.count * scale + laneGap;
    }
    const bar = { key: stage, count: row === 0 ? most : sum(arriving), x, y };
    layout.bars.push({ ...bar, width: bar.count * scale });
    for (const link of arriving) {
      reach(link, x);
      x += link.count * scale;
    }
    const bottom = y + barHeight;
    let out = bar.x;
    for (const link of beginning.filter(({ to }) => place(to) >= 0).sort(byTarget)) {
      at.set(link, { x: out, y: bottom });
      out += link.count * scale;
    }
    const leaving = beginning.filter(({ to }) => place(to) < 0);
    let right = bar.x + bar.count * scale;
    let aim = bottom + rowGap / 2;
    for (const link of leaving) {
      const height = link.count * scale;
      right -= height;
      const key = `${link.from} ${link.to}`;
      layout.ribbons.push({ ...link, key, path: aside(right, bottom, width * arrival, aim, height) });
      layout.leaving.push({ ...link, key, x: width * arrival, y: aim, height });
      aim += Math.max(height + 4, lineHeight);
    }
    layout.height = Math.max(bottom, leaving.length > 0 ? aim : bottom);
    y = layout.height + rowGap + nameHeight;
  }
  return layout;
};
