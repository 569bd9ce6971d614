/**
 * Names that begin with an underscore: protected, so that editors do not offer them, and reached by
 * brackets, with their types. It is compiled and never run.
 */
import { Callback, nn, type Tensor, torch } from "torchnode";

declare const x: Tensor;

export function reached_by_brackets(): void {
  const reflected: Tensor = x["__rsub__"](2)["__add__"](x);
  const version: number = x["_version"];
  const sums: Tensor[] = torch["_foreach_add"]([x], 1);
  const gelu: Tensor = torch["_C"]._nn.gelu(x);
  const parameters: ReadonlyMap<string, unknown> = new nn.Linear(1, 1)["_parameters"];
  void [reflected, version, sums, gelu, parameters];
}

export function refused(): void {
  // @ts-expect-error: not with a dot
  x.__rsub__(2);
  // @ts-expect-error: the argument is a tensor or a number
  x["__rsub__"]("2");
  // @ts-expect-error: there is no such name
  x["__no_such_name__"]();
}

/** A subclass overrides them, as in PyTorch and fastai, and may make them public. */
export class Named extends nn.Module {
  override _get_name(): string {
    return "Linear";
  }
}

export class Early extends Callback {
  protected override get _order(): number {
    return -50;
  }
}

export const named: nn.Module = new Named();
