/** The page of docs/ that says which of PyTorch's names torchnode has. */
import type { Comparison, Reason } from "./compare.js";

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** The missing names of a namespace, by reason. */
function section({ namespace, missing }: Comparison): string[] {
  const by_reason = new Map<Reason | undefined, string[]>();
  for (const [name, reason] of missing) {
    const same = by_reason.get(reason);
    if (same === undefined) by_reason.set(reason, [name]);
    else same.push(name);
  }
  const lines = [...by_reason].map(([reason, names]) => {
    const when = reason?.later ? "**Not yet.** " : "";
    return `- ${when}${reason?.reason ?? "**No reason is given.**"} ${code(names)}`;
  });
  return [`### ${namespace}`, "", ...lines, ""];
}

function row({ namespace, names, missing }: Comparison): string {
  const later = [...missing.values()].filter((reason) => reason?.later !== false).length;
  const has = names.length - missing.size;
  const cells = [names.length, has, later || "", missing.size - later || ""];
  return `| ${namespace} | ${cells.join(" | ")} |`;
}

/** The page, in Markdown. */
export function page(comparisons: readonly Comparison[], versions: { torch: string }): string {
  const incomplete = comparisons.filter(({ missing }) => missing.size > 0);
  return `# Names of PyTorch

Made by \`npm run names\`: do not edit it. These are the public names of PyTorch ${versions.torch}'s namespaces and of the
classes that scripts use most, as its \`__all__\` lists and \`dir()\` give them, and those that torchnode has. For each name
that is missing there is a reason.

| namespace or class | names | here | not yet | not outside Python |
| --- | --: | --: | --: | --: |
${comparisons.map(row).join("\n")}

## Missing names

${incomplete.flatMap(section).join("\n").trimEnd()}
`;
}
