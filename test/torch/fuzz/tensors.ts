/** Random tensors: of every layout, dtype and state that a user's may be in. */
import { Complex, nn, type Tensor, torch } from "torchnode";
import { below, chance, pick } from "./dice.js";

const dtypes_by_name = (names: string) => names.split(" ").map((name) => torch[name as "float32"]);
export const dtypes = dtypes_by_name(
  "float32 float32 float64 int64 int64 int32 uint8 bool float16 bfloat16 complex64 uint16",
);
/** Dtypes that few operators take. */
const rare_dtypes = dtypes_by_name(
  "float8_e4m3fn float8_e5m2 complex32 complex128 uint32 uint64 int8 int16 quint8 qint8 qint32 " +
    "bits8 quint4x2 quint2x4 float4_e2m1fn_x2 uint4 int1",
);
const shapes = [
  [],
  [1],
  [3],
  [2, 3],
  [3, 3],
  [0],
  [0, 3],
  [2, 3, 4],
  [1, 2, 5, 5],
  [2, 2, 3, 4, 4],
];

export function fresh_tensor(): Tensor {
  const dtype = pick(dtypes);
  const shape = pick(shapes);
  const made = torch
    .randn(shape, { dtype: torch.float64 })
    .mul(pick([1, 2, 3]))
    .to(dtype);
  const shaped = chance(0.2) && made.dim() > 1 ? made.transpose(0, -1) : made;
  if ((dtype.is_floating_point || dtype.is_complex) && chance(0.3)) return shaped.requires_grad_();
  return shaped;
}

const small = (): Tensor => torch.randn(pick([[3], [3, 3], [2, 3], [4, 4], [2, 4, 4]]));
const matrix = (): Tensor => torch.eye(4).mul(2);

const nested = torch["_nested_tensor_from_tensor_list"] as (...list: unknown[]) => Tensor;

function disposed(): Tensor {
  const made = torch.ones(2);
  made.dispose();
  return made;
}

function with_gradient(): Tensor {
  const made = torch.ones(3, { requires_grad: true });
  made.grad = torch.ones(3);
  return made;
}

function of_rare_dtype(): Tensor {
  const dtype = pick(rare_dtypes);
  return torch.frombuffer(new Uint8Array(64).fill(below(256)), { dtype, count: pick([1, 3, 4]) });
}

/** Tensors that most operators do not expect. */
const odd: readonly (() => Tensor)[] = [
  () => matrix().to_sparse(),
  () => torch.randn(3, 2).to_sparse(1),
  () => torch.sparse_coo_tensor([[0, 0, 2]], [1, 2, 3], [3]),
  () => torch.sparse_coo_tensor(torch.zeros(2, 0, { dtype: torch.int64 }), [], [3, 3]),
  () => matrix().to_sparse().requires_grad_(),
  () => matrix().to_sparse_csr(),
  () => matrix().to_sparse_csc(),
  () => matrix().to_sparse_bsr([2, 2]),
  () => matrix().to_sparse_bsc([2, 2]),
  () => torch.randn(2, 3, 3).to_sparse_csr(),
  () => torch.zeros(3, 3).to_sparse_csr(),
  () => small().to_mkldnn(),
  () => torch.quantize_per_tensor(small(), 0.1, 3, torch.quint8),
  () => torch.quantize_per_tensor(small(), 0.1, 3, pick([torch.qint8, torch.qint32])),
  () =>
    torch.quantize_per_channel(
      torch.randn(3, 3),
      torch.ones(3, { dtype: torch.float64 }),
      torch.zeros(3, { dtype: torch.int64 }),
      pick([0, 1]),
      torch.qint8,
    ),
  () => nested([torch.randn(2, 3), torch.randn(1, 3)]),
  () => nested([torch.randn(3)]).requires_grad_(),
  () => torch.empty(2, 3, { device: "meta" }),
  () => torch.empty(0, { device: "meta", dtype: torch.int64 }),
  disposed,
  () => torch.inference_mode(() => torch.ones(3)),
  () => torch.ones(2, 3).expand(4, 2, 3),
  () => torch.ones(1).expand(3),
  () => torch.arange(9).float().as_strided([3, 3], [1, 1]),
  () => torch.arange(20).float().as_strided([2, 3], [10, 3], 1),
  () => torch.randn(2, 3, 4, 4).to({ memory_format: torch.channels_last }),
  () => torch.tensor([new Complex(1, 2)]).conj(),
  () => torch.randn(3, 3, { dtype: torch.complex64 }).conj().imag,
  () => torch["_efficientzerotensor"]([3, 3]),
  () => torch.empty(3, 0, 2),
  () => torch.zeros(2, 1, 0, 3, { dtype: torch.int64 }),
  of_rare_dtype,
  of_rare_dtype,
  () => torch.frombuffer(new Float32Array(new SharedArrayBuffer(16)), { dtype: torch.float32 }),
  () => torch.frombuffer(new Float32Array(4), { dtype: torch.float32 }),
  with_gradient,
  () => with_gradient().mul(2),
  () => new nn.Parameter(torch.randn(3, 3)),
  () => torch.tensor(2n ** 62n),
  () => torch.full([3], 2n ** 40n, { dtype: torch.int64 }),
  () => torch.tensor([Number.NaN, Number.POSITIVE_INFINITY, -1]),
];

const odd_tensor = (): Tensor => pick(odd)();

/** Tensors that calls share, so that what one does to them the next one sees. */
const pool: (Tensor | undefined)[] = new Array(40);

/** One of the pool that was not disposed of by a call before. */
export function alive(): Tensor {
  const at = below(pool.length);
  const found = pool[at];
  if (found !== undefined && !found.is_disposed && !chance(0.1)) return found;
  const made = chance(0.1) ? odd_tensor() : fresh_tensor();
  pool[at] = made;
  return made;
}

export const tensor = (): Tensor => (chance(0.1) ? odd_tensor() : alive());
