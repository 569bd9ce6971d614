/** Saving and loading, here and in Python. */
import { join } from "node:path";
import test from "ava";
import { type Tensor, torch } from "torchnode";
import { exact, run_python } from "../support/python.js";
import { tiny_learner } from "./tiny.js";

function step_of(learn: ReturnType<typeof tiny_learner>["learn"]): number {
  const state = learn.opt.state_dict().state.get(0) as { step: Tensor };
  return Number(state.step.item());
}

test("weights and the optimizer's state come back", async (t) => {
  const { learn, path } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  const saved = exact(learn.model.state_dict());
  t.is(learn.save("first", { return_path: true }), join(path, "models", "first.pth"));
  await learn.fit(2, 1e-2);
  t.notDeepEqual(exact(learn.model.state_dict()), saved);
  t.is(learn.load("first"), learn);
  t.deepEqual(exact(learn.model.state_dict()), saved);
  t.is(step_of(learn), 4);

  const { learn: fresh } = tiny_learner(t, { path });
  fresh.load("first");
  t.deepEqual(exact(fresh.model.state_dict()), saved);
  t.is(step_of(fresh), 4);
});

test("without an optimizer only the weights are in the file", async (t) => {
  const { learn } = tiny_learner(t);
  learn.save("weights");
  const file = torch.load(learn.model_path("weights")) as Record<string, Tensor>;
  t.deepEqual(Object.keys(file), Object.keys(learn.model.state_dict()));
  await learn.fit(1, 1e-3);
  learn.save("weights", { with_opt: false });
  t.deepEqual(Object.keys(torch.load(learn.model_path("weights")) as object).length, 9);
  learn.load("weights");
  t.is(step_of(learn), 4, "the optimizer stays as it is");
});

test("Python reads what was saved, and what it writes is loaded", async (t) => {
  const { learn, path } = tiny_learner(t);
  await learn.fit(1, 1e-3);
  const file = learn.save("model", true);
  const told = run_python<{ keys: string[]; weight: number[][]; step: number; groups: number }>(
    t,
    `
saved = torch.load(input["file"])
net = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))
net.load_state_dict(saved["model"])
opt = torch.optim.Adam([dict(params=[net[0].weight, net[2].weight]),
                        dict(params=[net[0].bias, net[1].weight, net[1].bias, net[2].bias])])
opt.load_state_dict(saved["opt"])
output = dict(keys=sorted(saved), weight=net[0].weight.tolist(), step=opt.state[net[0].weight]["step"].item(),
              groups=len(opt.param_groups))
with torch.no_grad(): net[0].weight.fill_(0.25)
torch.save(dict(model=net.state_dict(), opt=opt.state_dict()), input["back"])
`,
    { file, back: join(path, "models", "python.pth") },
  );
  if (told === undefined) return;
  const weight = (learn.model.state_dict()["0.weight"] as Tensor).tolist();
  t.deepEqual(told, { keys: ["model", "opt"], weight, step: 4, groups: 2 } as never);
  learn.load("python");
  t.true((learn.model.state_dict()["0.weight"] as Tensor).eq(0.25).all().item<boolean>());
  t.is(step_of(learn), 4);
});

test("names that do not fit are an error, unless strict is false", async (t) => {
  const { learn, path } = tiny_learner(t);
  torch.save({ "9.weight": torch.ones(1) }, join(learn.make_model_dir(), "other.pth"));
  t.throws(() => learn.load("other"), { message: /9\.weight/ });
  t.notThrows(() => learn.load("other", { strict: false }));
  const wrapped = Object.entries(learn.model.state_dict()).map(([k, v]) => [`module.${k}`, v]);
  torch.save(Object.fromEntries(wrapped), join(path, "models", "parallel.pth"));
  t.notThrows(() => learn.load("parallel", { remove_module: true }));
});

test("what cannot be loaded or saved says why", async (t) => {
  const { learn } = tiny_learner(t);
  t.throws(() => learn.load("nothing"), { message: /nothing\.pth.*cannot be read/ });
  t.throws(() => learn.save(""), { message: /expected the name of a model/ });
  torch.save([1, 2], join(learn.make_model_dir(), "list.pth"));
  t.throws(() => learn.load("list"), { message: /holds no model/ });
  learn.path = learn.model_path("list");
  t.throws(() => learn.save("model"), { message: /Can't write to '.*list\.pth\/models'/ });
});

test("a destroyed learner says so", async (t) => {
  const { learn } = tiny_learner(t);
  learn.destroy();
  await t.throwsAsync(learn.fit(1), { message: /this Learner was destroyed/ });
  t.throws(() => learn.model, { message: /destroyed/ });
});
