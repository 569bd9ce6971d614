/** Descriptions that a user sees in an editor: of the published declarations, by TypeScript's language server. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import test from "ava";
import * as torchnode from "torchnode";
import { temporary_folder } from "../support/folder.js";
import { LanguageServer, type Question } from "../support/language_server.js";
import { root } from "../support/paths.js";
import { is_class, type Member, members_of, public_holders } from "../support/public_values.js";

const declarations = join(root, "dist", "lib");
const first_line = `import * as torchnode from ${JSON.stringify(join(declarations, "index.js"))};`;

/** TypeScript shows no comment for `export * as nn`, and the types within need such an export. */
const modules = [
  "torchnode.F",
  "torchnode.nn",
  "torchnode.nn.functional",
  "torchnode.nn.init",
  "torchnode.nn.modules",
  "torchnode.nn.modules.lazy",
  "torchnode.nn.modules.module",
  "torchnode.nn.utils",
  "torchnode.nn.utils.parametrizations",
  "torchnode.nn.utils.parametrize",
  "torchnode.nn.utils.prune",
  "torchnode.nn.utils.rnn",
  "torchnode.nn.utils.stateless",
  "torchnode.optim",
  "torchnode.optim.lr_scheduler",
  "torchnode.optim.swa_utils",
  "torchnode.torch.distributions.constraint_registry",
  "torchnode.torch.distributions.constraints",
  "torchnode.torch.distributions.kl",
  "torchnode.torch.distributions.relaxed_bernoulli",
  "torchnode.torch.distributions.relaxed_categorical",
  "torchnode.torch.distributions.transforms",
  "torchnode.torch.distributions.utils",
  "torchnode.torch.utils.data.dataloader",
  "torchnode.torch.utils.data.dataset",
  "torchnode.torch.utils.data.distributed",
  "torchnode.torch.utils.data.sampler",
];

/** Results of functions and methods, besides instances of the classes above. */
const results = [
  "torchnode.torch.finfo()",
  "torchnode.torch.iinfo(torchnode.torch.int8)",
  "torchnode.torch.memory_stats()",
  "torchnode.torch.get_printoptions()",
  "torchnode.Tensor.prototype.register_hook(() => {})",
  "torchnode.nn.Module.prototype.load_state_dict({})",
];

const path_of = ({ of, name }: Member) => `${of}.${name}`;

/** The name alone, as in an import or an argument. */
const as_name = (member: Member): Question => {
  const path = path_of(member);
  return { code: `${path};`, column: path.length - 1 };
};

/** A call, where the editor shows the comment of the signature. */
const as_call = (member: Member): Question => {
  const path = is_class(member.value) ? `new ${path_of(member)}` : path_of(member);
  return { code: `${path}();`, column: path.length - 1 };
};

/** Whether a comment says something besides its tags (`@param`, `@throws`). */
function says_something(hover: string): boolean {
  const comment = hover.replace(/```[\s\S]*?```/, "").replace(/^\s*\*@[\s\S]*$/m, "");
  return /\w{3}/.test(comment);
}

async function undescribed(
  server: LanguageServer,
  members: readonly Member[],
  ask: (member: Member) => Question,
): Promise<string[]> {
  const hovers = await server.hovers(members.map(ask));
  const silent = members.filter((_, i) => !says_something(hovers[i] ?? ""));
  // Members that a class inherits of JavaScript's own are described there, or not.
  const places = await server.definitions(silent.map(ask));
  const ours = pathToFileURL(declarations).href;
  return silent.filter((_, i) => (places[i] ?? ours).startsWith(ours)).map(path_of);
}

test("every public value says what it is, by its name and when it is called", async (t) => {
  t.timeout(300_000);
  const server = await LanguageServer.start(temporary_folder(t), first_line);
  try {
    const holders = await public_holders(server, "torchnode", torchnode);
    const members = members_of(holders).filter(({ name }) => !name.startsWith("_"));
    const paths = new Set(members.map(path_of));
    for (const path of [
      "torchnode.torch.tensor",
      "torchnode.torch.linalg.det",
      "torchnode.torch.autograd.forward_ad.make_dual",
      "torchnode.Tensor.prototype.float",
      "torchnode.nn.Linear.prototype.in_features",
      "torchnode.optim.lr_scheduler.StepLR.prototype.gamma",
    ]) {
      t.true(paths.has(path), path);
    }
    t.deepEqual((await undescribed(server, members, as_name)).sort(), modules);
    const callable = members.filter(({ value }) => typeof value === "function");
    t.deepEqual(await undescribed(server, callable, as_call), []);
    t.log(`${members.length} members of ${holders.length} namespaces, classes and prototypes`);
  } finally {
    await server.stop();
  }
});

test("results of functions say what their members are", async (t) => {
  const server = await LanguageServer.start(temporary_folder(t), first_line);
  try {
    const lists = await server.completions(results);
    const members = results.flatMap((of, i) =>
      (lists[i] ?? [])
        .filter((name) => /^[a-z]\w*$/.test(name))
        .map((name) => ({ of, name, value: undefined })),
    );
    t.true(members.length > 20, `${members.length} members`);
    t.deepEqual(await undescribed(server, members, as_name), []);
  } finally {
    await server.stop();
  }
});

test("no private name is offered", async (t) => {
  t.timeout(300_000);
  const server = await LanguageServer.start(temporary_folder(t), first_line);
  try {
    const holders = await public_holders(server, "torchnode", torchnode);
    const names = holders.flatMap(({ path, names }) => names.map((name) => `${path}.${name}`));
    t.deepEqual(
      names.filter((name) => /\._\w*$/.test(name)),
      // A module of PyTorch's documentation, in spite of its name.
      ["torchnode.torch.__config__"],
    );
    t.true(names.length > 5000, `${names.length} names`);
  } finally {
    await server.stop();
  }
});
