// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Times d3-flextree: node flextree.mjs TREE … prints nanoseconds of CPU a card, a line a tree.
import { readFileSync } from 'node:fs';
import { flextree } from 'd3-flextree';

for (const file of process.argv.slice(2)) {
  const rows = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(' ').map(Number));
  const nodes = rows.map(([, width, height]) => ({ size: [width, height + 60], children: [] }));
  const top = { size: [0, 0], children: [] };
  rows.forEach(([parent], i) => (parent < 0 ? top : nodes[parent]).children.push(nodes[i]));
  const layout = flextree({ nodeSize: (node) => node.data.size, spacing: 20 });
  const tree = layout.hierarchy(top);
  const before = process.cpuUsage();
  layout(tree);
  const { user, system } = process.cpuUsage(before);
  console.log(((user + system) * 1000) / rows.length);
}
