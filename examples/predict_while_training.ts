/**
 * Predictions over HTTP while a worker thread trains: the weights are in shared memory, and the
 * main thread stays free for requests. This program also makes some, to show how answers improve.
 *
 *     npm run example predict_while_training -- [--steps 3000] [--port 0]
 */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { F, nn, optim, type Tensor, torch } from "torchnode";

class Model extends nn.Module {
  layers = new nn.Sequential(
    new nn.Linear(1, 64),
    new nn.Tanh(),
    new nn.Linear(64, 64),
    new nn.Tanh(),
    new nn.Linear(64, 1),
  );
  override forward(x: Tensor): Tensor {
    return this.layers(x);
  }
}

/** In the worker thread: learns sin(3x), and posts how far it is. */
function train(steps: number, weights: unknown): void {
  const model = new Model();
  // The parameters become the shared tensors, so each step is seen by the main thread.
  model.load_state_dict(torch.from_message<nn.StateDict>(weights), { assign: true });
  const optimizer = new optim.Adam(model.parameters(), { lr: 1e-3 });
  for (let step = 1; step <= steps; step++) {
    const x = torch.rand(64, 1).mul(4).sub(2);
    const loss = F.mse_loss(model(x), x.mul(3).sin());
    optimizer.zero_grad();
    loss.backward();
    optimizer.step();
    if (step % 100 === 0 || step === steps) parentPort?.postMessage({ step, loss: Number(loss) });
  }
}

/** In the main thread: serves predictions until the worker has ended. */
async function serve(steps: number, port: number): Promise<void> {
  const model = new Model().share_memory();
  const weights = torch.to_message(model.state_dict());
  const worker = new Worker(new URL(import.meta.url), { workerData: { steps, weights } });
  let progress = {};
  worker.on("message", (message) => {
    progress = message;
  });

  const server = createServer(({ url = "/" }, response) => {
    const x = Number(new URL(url, "http://localhost").searchParams.get("x"));
    response.statusCode = Number.isFinite(x) ? 200 : 400;
    const prediction = Number(torch.no_grad(() => model(torch.tensor([[x]]))));
    response.end(`${JSON.stringify({ x, prediction, ...progress })}\n`);
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/?x=0.5`;
  console.log(`${address} answers, and nears sin(1.5) = ${Math.sin(1.5).toFixed(4)}:`);

  const ended = once(worker, "exit").then(() => true);
  const ask = async () => console.log((await (await fetch(address)).text()).trim());
  while (!(await Promise.race([ended, setTimeout(250, false)]))) await ask();
  await ask();
  server.close();
}

if (isMainThread) {
  const steps = { type: "string", default: "3000" } as const;
  const { values } = parseArgs({ options: { steps, port: { type: "string", default: "0" } } });
  if (!(Number(values.steps) >= 1))
    throw new RangeError(`--steps expects 1 or more, but got ${values.steps}`);
  torch.manual_seed(42);
  await serve(Number(values.steps), Number(values.port));
} else {
  train(workerData.steps, workerData.weights);
}
