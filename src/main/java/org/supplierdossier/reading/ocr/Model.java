package org.supplierdossier.reading.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;

/** A neural network that turns pixels into numbers. */
final class Model {
  /** Fixed, so that sums are taken in the same order on every run. */
  private static final int THREADS = 2;

  private final OrtEnvironment environment;
  private final OrtSession session;

  private Model(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /**
   * What a model answers.
   *
   * @param columns how many numbers stand together
   */
  record Answer(int columns, FloatBuffer values) {
    int rows() {
      return values.capacity() / columns;
    }
  }

  /** Loads a model that lies on the class path. */
  static Model load(String resource) throws IOException {
    try (InputStream in = Model.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("no model \"" + resource + "\" on the class path");
      }
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(THREADS);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        // what one large page needed is given back after it
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return new Model(environment, environment.createSession(in.readAllBytes(), options));
      }
    } catch (OrtException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new IOException("the model \"" + resource + "\" cannot be run on this machine", e);
    }
  }

  /** Runs the model on numbers of this shape. */
  Answer run(float[] numbers, long... shape) throws IOException {
    try (OnnxTensor input = OnnxTensor.createTensor(environment, FloatBuffer.wrap(numbers), shape);
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), input))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      long[] size = output.getInfo().getShape();
      return new Answer((int) size[size.length - 1], output.getFloatBuffer());
    } catch (OrtException e) {
      throw new IOException("a model failed on its input", e);
    }
  }

  /** Pixels as a model takes them: planes of blue, green and red, each shifted and scaled. */
  static float[] planes(Pixels pixels, float[] mean, float[] deviation, int paddedWidth) {
    int height = pixels.height();
    int plane = paddedWidth * height;
    float[] planes = new float[3 * plane];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < pixels.width(); x++) {
        int rgb = pixels.rgb(x, y);
        for (int channel = 0; channel < 3; channel++) {
          float value = ((rgb >> (8 * channel)) & 0xff) / 255f;
          planes[channel * plane + y * paddedWidth + x] =
              (value - mean[channel]) / deviation[channel];
        }
      }
    }
    return planes;
  }
}
