import test from "ava";
import { nn, type Tensor, torch } from "torchnode";
import { exact, run_python } from "../../support/python.js";

const { func, vmap } = torch;

function model(): nn.Sequential {
  torch.manual_seed(1);
  return new nn.Sequential(new nn.Linear(3, 4), new nn.Tanh(), new nn.Linear(4, 2));
}

const parameters = (module: {
  named_parameters(): Iterable<[string, Tensor]>;
}): Record<string, Tensor> =>
  Object.fromEntries([...module.named_parameters()].map(([name, each]) => [name, each.detach()]));

test("a gradient for each sample and an ensemble of models, as in Python", (t) => {
  const net = model();
  const x = torch.arange(12).view(4, 3).float().mul(0.1);
  const loss = (params: Record<string, Tensor>, sample: Tensor) =>
    func.functional_call(net, params, sample).pow(2).sum();
  const params = parameters(net);
  const each = vmap(func.grad(loss), [null, 0])(params, x);
  const nets = [model(), model()];
  const [stacked, buffers] = func.stack_module_state(nets);
  t.deepEqual(buffers, {});
  t.true(stacked["0.weight"]?.requires_grad);
  const together = vmap((p: Record<string, Tensor>) => func.functional_call(net, p, [x]))(stacked);
  const lstm = new nn.LSTM(3, 2);
  torch.manual_seed(2);
  lstm.reset_parameters();
  const through_lstm = func.grad((p: Record<string, Tensor>) =>
    func.functional_call(lstm, p, [x.unsqueeze(1)])[0].sum(),
  )(parameters(lstm));
  const python = run_python(
    t,
    `
from torch import vmap
from torch.func import grad, functional_call, stack_module_state
def model():
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
net = model(); x = torch.arange(12.).view(4, 3) * 0.1
params = {k: v.detach() for k, v in net.named_parameters()}
loss = lambda p, s: functional_call(net, p, s).pow(2).sum()
each = vmap(grad(loss), (None, 0))(params, x)
stacked, _ = stack_module_state([model(), model()])
together = vmap(lambda p: functional_call(net, p, (x,)))(stacked)
lstm = nn.LSTM(3, 2)
torch.manual_seed(2); lstm.reset_parameters()
p = {k: v.detach() for k, v in lstm.named_parameters()}
through = grad(lambda p: functional_call(lstm, p, x.unsqueeze(1))[0].sum())(p)
output = [each, together, through]
`,
  );
  if (python !== undefined) {
    t.deepEqual([each, together, through_lstm].map(exact), python as unknown[]);
  }
});

test("the module's own parameters come back, whatever happens", (t) => {
  const net = model();
  const weight = net.get_parameter("0.weight");
  const zeros = Object.fromEntries(
    Object.entries(parameters(net)).map(([name, each]) => [name, torch.zeros_like(each)]),
  );
  const x = torch.ones(3);
  t.deepEqual(func.functional_call(net, zeros, x).tolist(), [0, 0]);
  t.is(net.get_parameter("0.weight"), weight);
  t.throws(() => func.functional_call(net, zeros, torch.ones(7)));
  t.is(net.get_parameter("0.weight"), weight);
  t.notDeepEqual(net(x).tolist(), [0, 0]);
});

test("tied weights stay tied", (t) => {
  class Tied extends nn.Module {
    a = new nn.Linear(2, 2, { bias: false });
    b = new nn.Linear(2, 2, { bias: false });
    constructor() {
      super();
      this.b.weight = this.a.weight;
    }
    override forward(x: Tensor): Tensor {
      return this.b(this.a(x));
    }
  }
  const net = new Tied();
  const weight = torch.eye(2).mul(3);
  const x = torch.ones(2);
  t.deepEqual(func.functional_call(net, { "a.weight": weight }, x).tolist(), [9, 9]);
  t.throws(() => func.functional_call(net, { "a.weight": weight, "b.weight": weight.mul(1) }, x), {
    message: /multiple values for keys \['a\.weight', 'b\.weight'\], which are tied/,
  });
  t.deepEqual(
    func
      .functional_call(net, { "a.weight": weight, "b.weight": weight.mul(2) }, x, {
        tie_weights: false,
      })
      .tolist(),
    [18, 18],
  );
});

test("mistakes are errors that say so", (t) => {
  const net = model();
  const x = torch.ones(3);
  const attempt = (run: () => unknown) => t.throws(run)?.message ?? "";
  const w = torch.ones(4, 3);
  t.regex(
    attempt(() => func.functional_call(net, { nothing: w }, x)),
    /no parameter or buffer/,
  );
  t.regex(
    attempt(() => func.functional_call(net, { "9.weight": w }, x)),
    /no child module/,
  );
  t.regex(
    attempt(() => func.functional_call(net, 5 as never, x)),
    /to be a dict.*got number/,
  );
  t.regex(
    attempt(() => func.functional_call(net, { "0.weight": 5 as never }, x)),
    /torch\.Tensor/,
  );
  t.regex(
    attempt(() => func.functional_call(net, [{ "0.weight": w }, { "0.weight": w }], x)),
    /\['0\.weight'\] appeared in multiple dictionaries/,
  );
  t.regex(
    attempt(() => func.functional_call(net, { "0.weight": w }, x, { strict: true })),
    /Missing key\(s\): '0\.bias'/,
  );
  t.regex(
    attempt(() => func.stack_module_state([])),
    /at least one model/,
  );
  t.regex(
    attempt(() => func.stack_module_state([net, model().eval()])),
    /training\/eval mode/,
  );
  t.regex(
    attempt(() => func.stack_module_state([net, new nn.Linear(1, 1)])),
    /same class/,
  );
});
