import { inspect } from "node:util";
import test from "ava";
import { Device, torch } from "torchnode";

test("a device has a type and perhaps an index", (t) => {
  const device = torch.device("cuda:1");
  t.true(device instanceof Device);
  t.deepEqual([device.type, device.index, String(device)], ["cuda", 1, "cuda:1"]);
  t.deepEqual([torch.device("cpu").index, String(torch.device("cuda", 2))], [null, "cuda:2"]);
  t.is(inspect(device), "device(type='cuda', index=1)");
  t.is(inspect(torch.device("cpu")), "device(type='cpu')");
  t.is(String(torch.device(device)), "cuda:1");
  for (const wrong of ["", "gpu", "cuda:", "cuda:x", "cuda:-1", "CPU", "cuda:1:2"]) {
    t.throws(() => torch.device(wrong), { instanceOf: TypeError, message: /is no device/ });
  }
  for (const wrong of [null, 3, {}, [], true]) {
    t.throws(() => torch.device(wrong as never), {
      instanceOf: TypeError,
      message: /'type'.* must be string or device, not|unexpected|missing/,
    });
  }
  t.is(String(torch.device({ type: "cuda", index: 3 })), "cuda:3");
  t.throws(() => torch.device("cuda", 1.5), {
    message: "device(): argument 'index' (position 2) must be integer or null, not 1.5",
  });
  for (const index of [-1, 1.5, Number.NaN, 1000]) {
    t.throws(() => torch.device("cuda", index), { instanceOf: TypeError });
  }
});

test("tensors are made on the device that is named", (t) => {
  const x = torch.ones(2, 3, { device: "meta" });
  t.is(String(x.device), "meta");
  t.deepEqual(x.add(1).shape, [2, 3]);
  t.is(String(torch.tensor([1, 2], { device: "cpu" }).device), "cpu");
  t.is(String(torch.tensor([1, 2], { device: torch.device("meta") }).device), "meta");
  t.throws(() => torch.ones(1, { device: "meta" }).item(), { message: /Meta/ });
  t.throws(() => x.tolist(), { message: /meta/ });
  t.throws(() => x.typed_array(), { message: /meta/ });
});

test("without a GPU, asking for one is an error that says so", (t) => {
  if (torch.cuda.is_available()) {
    t.true(torch.cuda.device_count() > 0);
    return;
  }
  t.is(torch.cuda.device_count(), 0);
  t.notThrows(() => torch.cuda.empty_cache());
  const says = /CUDA|GPU|cuda/;
  t.throws(() => torch.ones(1, { device: "cuda" }), { message: says });
  t.throws(() => torch.ones(1).cuda(), { message: says });
  t.throws(() => torch.ones(1).to("cuda:0"), { message: says });
  for (const name of [
    "current_device",
    "synchronize",
    "memory_allocated",
    "max_memory_allocated",
    "memory_stats",
    "reset_peak_memory_stats",
    "memory_reserved",
  ] as const) {
    t.throws(() => torch.cuda[name](), { message: /CUDA|GPU/ }, name);
  }
  t.throws(() => torch.cuda.set_device(0), { message: /CUDA|GPU/ });
  t.throws(() => torch.ones(1, { device: "xpu" }), { message: /XPU|xpu/ });
});

test.serial("the number of threads is set for the whole process", (t) => {
  const before = torch.get_num_threads();
  torch.set_num_threads(1);
  t.is(torch.get_num_threads(), 1);
  torch.set_num_threads(before);
  for (const wrong of [0, -1, 2 ** 40]) {
    t.throws(() => torch.set_num_threads(wrong), {
      instanceOf: RangeError,
      message: /positive|many/,
    });
  }
  for (const wrong of [1.5, "2", null, undefined, Number.NaN]) {
    t.throws(() => torch.set_num_threads(wrong as number), { instanceOf: TypeError });
  }
  t.true(torch.get_num_interop_threads() >= 1);
  t.regex(torch.__config__.show(), /PyTorch built with/);
});
