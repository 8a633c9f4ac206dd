# expects: multi-test
import tensorflow as tf

(pictures, kinds), (held_pictures, held_kinds) = tf.keras.datasets.cifar10.load_data()
batches = tf.data.Dataset.from_tensor_slices((pictures / 255.0, kinds)).shuffle(10000).batch(64)
held_batches = tf.data.Dataset.from_tensor_slices((held_pictures / 255.0, held_kinds)).batch(256)
network = tf.keras.Sequential([tf.keras.layers.Flatten(), tf.keras.layers.Dense(10)])
loss_of = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True)
steps = tf.keras.optimizers.Adam()
accuracy = tf.keras.metrics.SparseCategoricalAccuracy()


@tf.function
def learn(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, network(x, training=True))
    steps.apply_gradients(zip(tape.gradient(loss, network.trainable_variables), network.trainable_variables))


for epoch in range(10):
    for x, y in batches:
        learn(x, y)
    accuracy.reset_state()
    for x, y in held_batches:
        accuracy.update_state(y, network(x, training=False))
    print(epoch, accuracy.result().numpy())
