/**
 * A recommender on nn.Embedding: users and films have vectors, whose products predict ratings, and
 * biases. The ratings are generated; the model learns the films' genres from them alone.
 *
 *     npm run example recommender -- [--epochs 6]
 */
import { parseArgs } from "node:util";
import { DataBunch, F, Learner, nn, rmse, type Tensor, TensorDataset, torch } from "torchnode";

const { values } = parseArgs({ options: { epochs: { type: "string", default: "6" } } });
const epochs = Number(values.epochs);
if (!(epochs >= 1)) throw new RangeError(`--epochs expects 1 or more, but got ${values.epochs}`);
torch.manual_seed(42);

// Ratings from 1 to 5: how much a user likes the film's genre, how good it is, and chance.
const [users, films, count] = [500, 90, 20_000];
const genres = ["space", "romance", "heist"];
const genre = torch.arange(films).remainder(genres.length);
const taste = torch.randn(users, genres.length);
const quality = torch.randn(films).mul(0.5);
const user = torch.randint(users, [count]);
const film = torch.randint(films, [count]);
const liking = taste.at(user, genre.at(film)).add(quality.at(film)).add(3);
const ratings = liking.add(torch.randn(count).mul(0.3)).round().clamp(1, 5);
const pairs = torch.stack([user, film], 1);

/** Predicts ratings. Input: (batch, 2), users and films. Output: (batch). */
class DotProductBias extends nn.Module {
  user = new nn.Embedding(users, 8);
  film = new nn.Embedding(films, 8);
  user_bias = new nn.Embedding(users, 1);
  film_bias = new nn.Embedding(films, 1);
  override forward(pairs: Tensor): Tensor {
    const [user, film] = [pairs.at(":", 0), pairs.at(":", 1)];
    const product = this.user(user).mul(this.film(film)).sum(1, { keepdim: true });
    const score = product.add(this.user_bias(user)).add(this.film_bias(film)).squeeze(1);
    // A little past the range, so that 1 and 5 can be reached.
    return score.sigmoid().mul(5).add(0.5);
  }
}

const model = new DotProductBias();
for (const parameter of model.parameters()) nn.init.normal_(parameter, { std: 0.1 });
const data = DataBunch.create(
  new TensorDataset(pairs.at(":16000"), ratings.at(":16000")),
  new TensorDataset(pairs.at("16000:"), ratings.at("16000:")),
  { bs: 64 },
);
const always_mean = ratings.at("16000:").sub(ratings.at(":16000").mean()).square().mean().sqrt();
console.log(`Always the mean rating: rmse ${Number(always_mean).toFixed(3)}\n`);
const learn = new Learner(data, model, { loss_func: F.mse_loss, metrics: rmse, wd: 0.1 });
await learn.fit_one_cycle(epochs, 1e-2);

const name = (film: number) => `${genres[Number(genre.at(film))]} film ${film}`;
torch.no_grad(() => {
  const all = torch.arange(films);
  for (const someone of [0, 1]) {
    const candidates = torch.stack([torch.full_like(all, someone), all], 1);
    const predicted = model(candidates.to(model.film.weight.device)).cpu();
    const seen = film.at(user.eq(someone));
    const { values, indices } = predicted.index_fill(0, seen, -Infinity).topk(4);
    const likes = genres.map((genre, i) => `${genre} ${Number(taste.at(someone, i)).toFixed(1)}`);
    console.log(`\nUser ${someone}, whose tastes are ${likes.join(", ")}, should see`);
    for (const [i, stars] of values.tolist<number[]>().entries()) {
      console.log(`  ${name(Number(indices.at(i)))}: ${stars.toFixed(1)}`);
    }
  }
  // Films are alike if their vectors have the same direction.
  const unit = F.normalize(model.film.weight);
  const nearest = unit.matmul(unit.t()).fill_diagonal_(-1).argmax(1).cpu();
  const shared = genre.at(nearest).eq(genre).float().mean();
  console.log(`\nThe film most like ${name(0)} is ${name(Number(nearest.at(0)))}.`);
  console.log(
    `${(Number(shared) * 100).toFixed(0)}% of the films are most like one of their genre.`,
  );
});
