/** Sampling grids of affine transforms, as torch.nn.functional has them. */
import { type Shape, type Tensor, torch } from "../../torch/index.js";
import { type Arguments, kinds, signature } from "../../torch/internal.js";
import { warn } from "../arguments.js";

const read = signature<{ theta: Tensor; size: Shape; align_corners: boolean | null }>(
  "affine_grid",
  {
    theta: kinds.tensor(),
    size: kinds.array_of(kinds.integer()),
    align_corners: kinds.nullable(kinds.boolean()),
  },
);

/** For images of a size with 2 or 3 spatial dimensions, the shape of their matrices' rows. */
function check_matrices(theta: Tensor, size: Shape): void {
  const spatial = size.length - 2;
  if (spatial !== 2 && spatial !== 3) {
    throw new RangeError(
      "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms, respectively. " +
        `Got size [${size}].`,
    );
  }
  const [, rows, columns] = theta.shape;
  if (theta.dim() !== 3 || rows !== spatial || columns !== spatial + 1) {
    throw new RangeError(
      `Expected a batch of ${spatial}D affine matrices of shape Nx${spatial}x${spatial + 1} ` +
        `for size [${size}]. Got [${theta.shape}].`,
    );
  }
}

/**
 * For each place of an output the place of the input that an affine matrix sends it to: a grid for
 * {@link grid_sample}. Mirrors torch.nn.functional.affine_grid.
 *
 * @param theta shape (N, 2, 3) for images, (N, 3, 4) for volumes.
 * @param size the output's: (N, C, H, W) or (N, C, D, H, W).
 * @param align_corners whether −1 and 1 are the corners' centres, or their outer edges. Default:
 * false, with a warning.
 * @returns shape (N, H, W, 2) or (N, D, H, W, 3).
 * @throws RangeError if the shapes do not fit
 */
export function affine_grid(
  ...args: Arguments<
    [theta: Tensor, size: Shape],
    [align_corners: boolean | null],
    { theta: Tensor; size: Shape; align_corners?: boolean | null }
  >
): Tensor {
  const { theta, size, align_corners } = read(args);
  if (align_corners === null) {
    warn(
      "grid_sample and affine_grid take align_corners=false where it is not given; name it to silence this.",
    );
  }
  if (!theta.is_floating_point()) {
    throw new RangeError(`Expected theta to have floating point type, but got ${theta.dtype}`);
  }
  check_matrices(theta, size);
  if (align_corners && Math.min(...size.slice(2)) === 1) {
    warn("affine_grid: a grid of size 1 has no corners to align.");
  } else if (Math.min(...size) <= 0) {
    throw new RangeError(`Expected non-zero, positive output size. Got [${size}]`);
  }
  return torch.affine_grid_generator(theta, size, align_corners ?? false);
}
