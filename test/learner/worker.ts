/** Trains the tiny learner in a worker thread, and says how it went. */
import { parentPort, workerData } from "node:worker_threads";
import { Learner, nn, torch } from "torchnode";
import { tiny_data, tiny_model } from "./tiny.js";

torch.set_num_threads(1);
const learn = new Learner(tiny_data(workerData.path), tiny_model(), {
  loss_func: nn.functional.cross_entropy,
  silent: true,
});
// All threads draw from one generator, so weights drawn here would depend on what others draw.
learn.load("start");
await learn.fit_one_cycle(2, 1e-2);
parentPort?.postMessage([...learn.recorder.losses, ...learn.recorder.val_losses]);
