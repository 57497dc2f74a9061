package org.supplierdossier.extraction;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says in one fast pass that a pattern matches nowhere in a text. It takes the pattern for a wider
 * one, of which repetitions have no upper bound, so that its automaton stays small; the states of
 * that are made when a text first leads to them (Cox, "Regular Expression Matching in the Wild").
 * May be used by many threads.
 */
final class RelaxedPattern {
  /** With so many states no more are made: the pattern is then held against the text itself. */
  private static final int MOST_STATES = 2_000;

  private final String folded;
  private volatile @Nullable Machine machine;

  private RelaxedPattern(String folded) {
    this.folded = folded;
  }

  /** What looks for a folded pattern that compiles. */
  static RelaxedPattern of(String folded) {
    return new RelaxedPattern(folded);
  }

  /** False only where the pattern matches nowhere in the text. */
  boolean mayOccurIn(String text) {
    return firstEnd(text, 0) >= 0;
  }

  /** No match that begins at an offset or after it ends before this one; -1 where there is none. */
  int firstEnd(String text, int from) {
    Machine known = machine;
    if (known == null) {
      known = new Machine(RelaxedParser.parse(folded));
      machine = known;
    }
    return known.firstEnd(text, from);
  }

  /** The automaton, as far as texts have led. */
  private static final class Machine {
    private static final State MATCHED = new State(new int[0], false, 0);

    private final RelaxedProgram program;
    private final int end;
    private final State start;
    private final State startAfterWord;
    private final Map<Key, State> states = new HashMap<>();

    Machine(RelaxedProgram program) {
      this.program = program;
      this.end = program.classes();
      this.start = new State(new int[] {program.start()}, false, end + 1);
      this.startAfterWord = new State(new int[] {program.start()}, true, end + 1);
    }

    int firstEnd(String text, int from) {
      boolean inWord = from > 0 && program.isWord(program.classOf(text.charAt(from - 1)));
      State state = inWord ? startAfterWord : start;
      int length = text.length();
      for (int i = from; i < length; i++) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
          return from;
        }
        int characters = program.classOf(c);
        State next = state.next[characters];
        if (next == state) {
          continue;
        }
        state = next == null ? made(state, characters) : next;
        if (state == null) {
          return from;
        } else if (state == MATCHED) {
          return i;
        }
      }
      State known = state.next[end];
      State last = known == null ? made(state, end) : known;
      return last == null ? from : last == MATCHED ? text.length() : -1;
    }

    /** The state after a character of a class, or null where there are too many. */
    private synchronized @Nullable State made(State state, int characters) {
      if (states.size() == MOST_STATES) {
        return null;
      }
      boolean word = characters != end && program.isWord(characters);
      BitSet after = new BitSet();
      boolean matched = step(state, characters, state.afterWord != word, after);
      State next;
      if (matched) {
        next = MATCHED;
      } else {
        after.set(program.start());
        Key key = new Key(after.stream().toArray(), word);
        next = states.computeIfAbsent(key, k -> new State(k.threads, word, end + 1));
      }
      state.next[characters] = next;
      return next;
    }

    /** Follows every way that the program may go on; true where one of them has matched. */
    private boolean step(State state, int characters, boolean boundary, BitSet after) {
      BitSet seen = new BitSet();
      Deque<Integer> open = new ArrayDeque<>();
      for (int thread : state.threads) {
        open.push(thread);
      }
      while (!open.isEmpty()) {
        int at = open.pop();
        if (seen.get(at)) {
          continue;
        }
        seen.set(at);
        switch (program.kind(at)) {
          case MATCH -> {
            return true;
          }
          case CHARACTER -> {
            if (characters != end && program.takes(at, characters)) {
              after.set(program.first(at));
            }
          }
          case BRANCH -> {
            open.push(program.first(at));
            open.push(program.second(at));
          }
          case BOUNDARY -> {
            if (boundary) {
              open.push(program.first(at));
            }
          }
          case NO_BOUNDARY -> {
            if (!boundary) {
              open.push(program.first(at));
            }
          }
        }
      }
      return false;
    }
  }

  /** Where the program may be after some text. */
  private static final class State {
    private final int[] threads;
    private final boolean afterWord;
    private final @Nullable State[] next;

    State(int[] threads, boolean afterWord, int classes) {
      this.threads = threads;
      this.afterWord = afterWord;
      this.next = new State[classes];
    }
  }

  /** What tells states apart. */
  private static final class Key {
    private final int[] threads;
    private final boolean afterWord;

    Key(int[] threads, boolean afterWord) {
      this.threads = threads;
      this.afterWord = afterWord;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && afterWord == key.afterWord
          && Arrays.equals(threads, key.threads);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(threads) + Boolean.hashCode(afterWord);
    }
  }
}
