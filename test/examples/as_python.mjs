/** Computes on one thread, and with LibTorch's own passes of recurrent layers, as Python does. */
import { torch } from "torchnode";

torch.set_num_threads(1);
torch.backends.rnn.fused = false;
