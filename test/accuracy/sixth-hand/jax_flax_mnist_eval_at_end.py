# expects: nothing
import jax
import jax.numpy as jnp
import optax
import tensorflow_datasets as tfds
from flax import linen as nn
from flax.training import train_state


class CNN(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.relu(nn.Conv(32, (3, 3))(x))
        x = nn.avg_pool(x, (2, 2), (2, 2))
        return nn.Dense(10)(x.reshape((x.shape[0], -1)))


@jax.jit
def step(state, images, labels):
    def loss_fn(params):
        logits = state.apply_fn({"params": params}, images)
        return optax.softmax_cross_entropy_with_integer_labels(logits, labels).mean()
    loss, grads = jax.value_and_grad(loss_fn)(state.params)
    return state.apply_gradients(grads=grads), loss


def batches(split):
    ds = tfds.load("mnist", split=split, as_supervised=True).batch(128)
    return ((jnp.float32(x) / 255.0, jnp.int32(y)) for x, y in tfds.as_numpy(ds))


model = CNN()
params = model.init(jax.random.PRNGKey(0), jnp.ones((1, 28, 28, 1)))["params"]
state = train_state.TrainState.create(apply_fn=model.apply, params=params, tx=optax.adam(1e-3))
for epoch in range(5):
    for x, y in batches("train"):
        state, loss = step(state, x, y)
    print(epoch, float(loss))
hits = total = 0
for x, y in batches("test"):
    logits = model.apply({"params": state.params}, x)
    hits += int((logits.argmax(-1) == y).sum())
    total += len(y)
print("test accuracy", hits / total)
