# expects: nothing
from tensorflow.keras.preprocessing.image import ImageDataGenerator
from tensorflow.keras.applications import MobileNetV2
from tensorflow.keras import layers, models

datagen = ImageDataGenerator(rescale=1. / 255, validation_split=0.2)
train_gen = datagen.flow_from_directory('data/train', target_size=(224, 224), subset='training')
val_gen = datagen.flow_from_directory('data/train', target_size=(224, 224), subset='validation')
test_gen = ImageDataGenerator(rescale=1. / 255).flow_from_directory('data/test', target_size=(224, 224), shuffle=False)
base = MobileNetV2(include_top=False)
base.trainable = False
model = models.Sequential([base, layers.GlobalAveragePooling2D(), layers.Dense(5, activation='softmax')])
model.compile(optimizer='adam', loss='categorical_crossentropy')
model.fit(train_gen, epochs=5, validation_data=val_gen)
print(model.evaluate(test_gen))
