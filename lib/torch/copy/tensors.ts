/** Copies of tensors: those that share a storage have copies that share one. */
import { native } from "../../native/index.js";
import { no_grad } from "../autograd/grad_mode.js";
import { uint8 } from "../dtype.js";
import { fill_with, Tensor } from "../tensor/index.js";

/** The values that were copied, each with its copy: Python's `memo`. */
export type Memo = Map<unknown, unknown>;

/** A storage as bytes, and its copy. The first one is held so that its id stays its own. */
interface CopiedStorage {
  readonly original: Tensor;
  readonly copy: Tensor;
}

/** The key in a memo of the storages that were copied. */
const storages_key = Symbol("torchnode.storages");

const storages_in = (memo: Memo): Map<bigint, CopiedStorage> | undefined =>
  memo.get(storages_key) as Map<bigint, CopiedStorage> | undefined;

/** The copy of the tensor's whole storage, made when it is first asked for. */
function copied_storage(tensor: Tensor, memo: Memo): Tensor {
  const storages = storages_in(memo) ?? new Map<bigint, CopiedStorage>();
  memo.set(storages_key, storages);
  const { id, nbytes } = native.storage_of(tensor);
  const known = storages.get(id);
  if (known !== undefined) return known.copy;
  const original = native.tensor_in_storage(tensor, uint8.code, 0, [nbytes], [1]) as Tensor;
  const copy = original.clone();
  storages.set(id, { original, copy });
  return copy;
}

/** Lets go of what a memo has of storages, once everything is copied. */
export function release_storages(memo: Memo): void {
  for (const { original, copy } of storages_in(memo)?.values() ?? []) {
    original.dispose();
    copy.dispose();
  }
}

/** Whether a tensor is a view of bytes that it may share with others. */
const has_shareable_storage = (tensor: Tensor): boolean =>
  tensor.layout.name === "strided" && tensor.device.type !== "meta" && !tensor.is_quantized;

function same_elements(tensor: Tensor, memo: Memo): Tensor {
  if (!has_shareable_storage(tensor)) return tensor.clone();
  const { code } = tensor.dtype;
  const storage = copied_storage(tensor, memo);
  const offset = tensor.storage_offset();
  const view = native.tensor_in_storage(storage, code, offset, tensor.shape, tensor.stride());
  const plain = tensor.is_conj() ? (view as Tensor).conj_physical() : (view as Tensor);
  return tensor.is_neg() ? plain.neg() : plain;
}

/** The tensor as an object of the class that `like` is of, whose constructor is not run. */
function of_class(like: Tensor, tensor: Tensor): Tensor {
  const type = like.constructor as typeof Tensor;
  return type === Tensor
    ? tensor
    : fill_with(Reflect.construct(Tensor, [], type) as Tensor, tensor);
}

/**
 * A copy of a tensor, its gradient included. Sparse and quantized tensors are copied each by itself.
 *
 * @throws Error if autograd has computed the tensor
 */
export function copied_tensor(tensor: Tensor, memo: Memo): Tensor {
  if (!tensor.is_leaf) {
    throw new Error(
      "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at " +
        "the moment.  If you were attempting to deepcopy a module, this may be because of a " +
        "torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001",
    );
  }
  const copy = of_class(
    tensor,
    no_grad(() => same_elements(tensor, memo)),
  );
  memo.set(tensor, copy);
  if (tensor.requires_grad) copy.requires_grad_();
  const { grad } = tensor;
  if (grad !== null)
    copy.grad = (memo.get(grad) as Tensor | undefined) ?? copied_tensor(grad, memo);
  return copy;
}
