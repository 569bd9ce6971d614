import { setImmediate } from "node:timers/promises";
import test from "ava";
import {
  DataBunch,
  F,
  type FunctionCtx,
  Learner,
  nn,
  optim,
  type Tensor,
  TensorDataset,
  torch,
} from "torchnode";

/** A tensor that a scope makes and does not return. */
function made_in(body: (made: Tensor) => unknown): Tensor {
  let made: Tensor | undefined;
  torch.scope(() => {
    made = torch.ones(2);
    return body(made);
  });
  return made as Tensor;
}

test("a scope frees what was made in it, except what it returns", (t) => {
  const before = torch.ones(2);
  const inner: Tensor[] = [];
  const result = torch.scope(() => {
    const a = before.add(1);
    const b = a.mul(a);
    inner.push(a, b);
    return { sum: b.sum(), list: [b, [a.sub(1)]], map: new Map([["x", a.neg()]]), text: "text" };
  });
  const [a, b] = inner as [Tensor, Tensor];
  t.true(a.is_disposed);
  t.false(b.is_disposed);
  t.is(result.sum.item(), 8);
  t.deepEqual((result.list as [Tensor, Tensor[]])[1][0]?.tolist(), [1, 1]);
  t.deepEqual(result.map.get("x")?.tolist(), [-2, -2]);
  t.is(result.text, "text");
  t.false(before.is_disposed);
  t.is(
    torch.scope(() => 5),
    5,
  );
});

test("the memory is back at once", (t) => {
  const before = torch.memory_stats();
  torch.scope(() => {
    for (let i = 0; i < 100; i++) torch.zeros(100, 1000).add(1).relu();
  });
  // Other tests run beside this one.
  t.true(torch.memory_stats().bytes - before.bytes < 1e6);
});

test("what left in another way is an error to use, which says why", (t) => {
  const x = made_in(() => undefined);
  t.throws(() => x.add(1), { message: /end of the torch\.scope that made it: return it .*keep/ });
  t.is(String(x), "tensor(<disposed>)");
  const y = torch.ones(1);
  y.dispose();
  t.throws(() => y.add(1), { message: /after dispose\(\)/ });
  // Disposed of before its scope ended: that is what is said.
  const z = made_in((made) => made.dispose());
  t.throws(() => z.add(1), { message: /after dispose\(\)/ });
});

test("keep takes a tensor out of all scopes around it", (t) => {
  const kept: Tensor[] = [];
  torch.scope(() => {
    torch.scope(() => {
      kept.push(torch.keep(torch.ones(1)));
      torch.keep({ list: [kept[1]] });
    });
    kept.push(torch.keep([torch.full([1], 2)])[0] as Tensor);
  });
  t.deepEqual(
    kept.map((x) => x.item()),
    [1, 2],
  );
  const outside = torch.ones(1);
  t.is(torch.keep(outside), outside);
});

test("what an inner scope returns belongs to the outer one", (t) => {
  const seen: Tensor[] = [];
  const result = torch.scope(() => {
    const inner = torch.scope(() => {
      const x = torch.ones(2);
      seen.push(x.add(1));
      return [x, x.add(2)] as const;
    });
    t.true(seen[0]?.is_disposed);
    t.false(inner[0].is_disposed);
    seen.push(inner[0]);
    return inner[1];
  });
  t.true(seen[1]?.is_disposed);
  t.deepEqual(result.tolist(), [3, 3]);
});

test("an error, and a promise that is rejected, free as well", async (t) => {
  const seen: Tensor[] = [];
  t.throws(
    () =>
      torch.scope(() => {
        seen.push(torch.ones(1));
        throw new Error("from within");
      }),
    { message: "from within" },
  );
  await t.throwsAsync(
    () =>
      torch.scope(async () => {
        seen.push(torch.ones(1));
        await setImmediate();
        seen.push(torch.ones(1));
        throw new Error("later");
      }),
    { message: "later" },
  );
  t.is(seen.length, 3);
  t.true(seen.every((x) => x.is_disposed));
  // Nothing is watched afterwards.
  const after = torch.ones(1);
  await setImmediate();
  t.false(after.is_disposed);
  t.throws(() => torch.scope(5 as never), { instanceOf: TypeError });
});

test("scopes that run at once, across await, free only their own", async (t) => {
  const work = async (n: number) => {
    const freed: Tensor[] = [];
    const kept = await torch.scope(async () => {
      let x = torch.full([4], n);
      for (let i = 0; i < 5; i++) {
        freed.push(x);
        x = x.add(1);
        for (let turn = (n * 7 + i * 3) % 5; turn >= 0; turn--) await setImmediate();
        t.true(freed.every((one) => !one.is_disposed));
        t.deepEqual(freed[0]?.tolist(), [n, n, n, n]);
      }
      return x;
    });
    t.true(freed.every((x) => x.is_disposed));
    return kept.at(0).item();
  };
  const outside = torch.ones(2);
  const results = await Promise.all(Array.from({ length: 8 }, (_, n) => work(n)));
  t.deepEqual(results, [5, 6, 7, 8, 9, 10, 11, 12]);
  t.false(outside.is_disposed);
});

test("work that goes on after its scope belongs to the scope around", async (t) => {
  const late: Tensor[] = [];
  let going: Promise<void> = Promise.resolve();
  await torch.scope(async () => {
    torch.scope(() => {
      going = setImmediate().then(() => {
        late.push(torch.ones(1));
      });
    });
    await going;
    t.false(late[0]?.is_disposed);
  });
  t.true(late[0]?.is_disposed);
});

test("the graph stays for backward, and so do gradients", (t) => {
  const w = torch.ones(3, { requires_grad: true });
  const loss = torch.scope(() => w.mul(2).exp().sum());
  loss.backward();
  t.deepEqual(w.grad?.tolist(), torch.ones(3).mul(2).exp().mul(2).tolist());
  torch.scope(() => w.mul(3).sum().backward());
  t.is(w.grad?.at(0).item(), torch.tensor(2).exp().mul(2).add(3).item());
});

test("what a function of one's own leaves for its backward stays", (t) => {
  class Square extends torch.autograd.Function {
    static forward(ctx: FunctionCtx, x: Tensor): Tensor {
      ctx.save_for_backward(x);
      ctx.twice = x.mul(2);
      return x.mul(x);
    }
    static backward(ctx: FunctionCtx, grad: Tensor): Tensor {
      const [x] = ctx.saved_tensors as [Tensor];
      return grad.mul(x).add(grad.mul(ctx.twice).div(2));
    }
  }
  const w = torch.tensor([3, 3]).requires_grad_();
  torch.scope(() => Square.apply(w.mul(1)).sum()).backward();
  t.deepEqual(w.grad?.tolist(), [6, 6]);
});

/** SGD with momentum as a user would write it: its state is held in JavaScript. */
class Momentum extends optim.Optimizer<{ lr: number }> {
  override step(): undefined {
    torch.no_grad(() => {
      for (const { params, lr } of this.param_groups) {
        for (const p of params) {
          if (p.grad === null) continue;
          const state = this.state.get(p) as { velocity?: Tensor };
          state.velocity = state.velocity?.mul(0.9).add(p.grad) ?? p.grad.clone();
          p.sub_(state.velocity.mul(lr));
        }
      }
    });
  }
}

test("parameters, buffers and the state of optimizers outlive the scope that made them", (t) => {
  const made = torch.scope(() => {
    const model = new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3));
    return { model, adam: new optim.Adam(model.parameters(), { lr: 0.1 }) };
  });
  const { model } = made;
  const optimizers = [made.adam, new Momentum(model.parameters(), { lr: 0.1 })] as const;
  for (let step = 0; step < 3; step++) {
    for (const optimizer of optimizers) {
      torch.scope(() => {
        optimizer.zero_grad();
        model.forward(torch.rand(4, 2)).square().mean().backward();
        optimizer.step();
      });
    }
  }
  t.true([...model.parameters()].every((p) => p.isfinite().all().item<boolean>()));
  const [weight] = model.parameters();
  const velocity = optimizers[1].state.get(weight as Tensor).velocity as Tensor;
  t.deepEqual(velocity.shape, [3, 2]);
});

test("a tensor that `using` ends within a scope is freed once", (t) => {
  torch.scope(() => {
    using x = torch.ones(2);
    t.is(x.sum().item(), 2);
  });
  t.pass();
});

test("a module that is made in a scope and returned works, alone and in whatever holds it", (t) => {
  const x = torch.ones(4, 2);
  const temporary: Tensor[] = [];
  const make = () => {
    temporary.push(torch.ones(1));
    return new nn.Sequential(new nn.Linear(2, 3), new nn.BatchNorm1d(3), new nn.Linear(3, 1));
  };
  const model = torch.scope(make);
  const [in_array] = torch.scope(() => [make()]);
  const { deep } = torch.scope(() => ({ deep: new Map([["model", new Set([make()])]]) }));
  const listed = torch.scope(() => new nn.ModuleList([make()]));
  const recurrent = torch.scope(() => new nn.LSTM(2, 3));
  const embedding = torch.scope(() => new nn.Embedding(5, 2));
  const [in_set] = deep.get("model") ?? [];
  const in_list = listed.at(0) as typeof model;
  for (const each of [model, in_array, in_set, in_list]) t.deepEqual(each?.(x).shape, [4, 1]);
  t.deepEqual(recurrent(x)[0].shape, [4, 3]);
  t.deepEqual(embedding(torch.tensor([1n])).shape, [1, 2]);
  t.true(temporary.every((tensor) => tensor.is_disposed));
});

test("tensors that a module holds without being parameters stay with it", (t) => {
  class Scaled extends nn.Module {
    declare offset: Tensor;
    scale = torch.full([1], 3);
    constructor() {
      super();
      this.register_buffer("offset", torch.ones(1));
    }
    override forward(x: Tensor): Tensor {
      return x.mul(this.scale).add(this.offset);
    }
  }
  const returned = torch.scope(() => new Scaled());
  let kept: Scaled | undefined;
  let forgotten: Scaled | undefined;
  torch.scope(() => {
    kept = torch.keep(new Scaled());
    forgotten = new Scaled();
  });
  for (const module of [returned, kept]) t.is(module?.(torch.ones(1)).item(), 4);
  t.false(forgotten?.offset.is_disposed);
  t.true(forgotten?.scale.is_disposed);
});

test("a Learner and a DataBunch that are made in a scope work", (t) => {
  const make = () => {
    const ds = new TensorDataset(torch.ones(8, 2), torch.ones(8, 1));
    const data = DataBunch.create(ds, ds, { bs: 4, device: "cpu" });
    return { data, learn: new Learner(data, new nn.Linear(2, 1), { loss_func: F.mse_loss }) };
  };
  const { data } = torch.scope(make);
  t.deepEqual(data.one_batch()[0].shape, [4, 2]);
  const { learn } = torch.scope(make);
  t.is([...learn.data.train_dl].length, 2);
  t.true(learn.model(torch.ones(1, 2)).isfinite().all().item());
});

test("weights from outside outlive a scope that draws them anew", (t) => {
  const modules = [new nn.Linear(2, 3), new nn.LSTM(2, 3), new nn.Embedding(4, 2)];
  torch.scope(() => {
    for (const module of modules) module.reset_parameters();
    nn.init.normal_((modules[0] as nn.Linear).weight, 0, 1);
  });
  for (const module of modules) for (const p of module.parameters()) t.false(p.is_disposed);
});

test("what may hold tensors that nobody sees frees nothing early", (t) => {
  class Hidden {
    readonly #x = torch.ones(2);
    sum = () => this.#x.sum().item();
  }
  class Open {
    x = torch.ones(2);
  }
  const closure = torch.scope(() => {
    const x = torch.ones(2);
    return () => x.sum().item();
  });
  t.is(closure(), 2);
  t.is(torch.scope(() => [new Hidden()])[0]?.sum(), 2);
  const accessor = torch.scope(() => {
    const x = torch.ones(2);
    return Object.defineProperty({} as { x: Tensor }, "x", { get: () => x });
  });
  t.is(accessor.x.sum().item(), 2);
  let kept: Hidden | undefined;
  torch.scope(() => {
    kept = torch.keep(new Hidden());
  });
  t.is(kept?.sum(), 2);
  // A class that hides nothing is looked into.
  let other: Tensor | undefined;
  const open = torch.scope(() => {
    other = torch.ones(1);
    return new Open();
  });
  t.is(open.x.sum().item(), 2);
  t.true(other?.is_disposed);
});

test("what an array, a symbol and a subclass hold is found", (t) => {
  const key = Symbol("key");
  class Pair extends Map<string, Tensor> {
    extra = torch.ones(1);
  }
  const { long, symbol, pair } = torch.scope(() => ({
    long: [...new Array<number>(5000).fill(0), torch.ones(1)],
    symbol: { [key]: torch.ones(1) },
    pair: new Pair([["x", torch.ones(1)]]),
  }));
  const found = [long.at(-1) as Tensor, symbol[key] as Tensor, pair.extra, pair.get("x") as Tensor];
  for (const x of found) t.false(x.is_disposed);
});
