package org.supplierdossier.reading;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;

/** Text that is written for a machine to obey rather than for a reader. */
final class MachineInstruction {
  /** How far around a word the sentence is looked at. */
  private static final int WINDOW = 120;

  /** One of these stands in every such text; looking for them first is what makes this cheap. */
  private static final List<String> WORDS =
      List.of(
          "ignore",
          "disregard",
          "forget",
          "override",
          "system prompt",
          "language model",
          "chatbot",
          "an ai",
          "ai ",
          "ai请",
          "ai助手",
          "ai系统",
          "ai模型",
          "ai审查",
          "ai评审",
          "ai应",
          "ai必须",
          "ai务必",
          "llm",
          "忽略",
          "无视",
          "忘记",
          "忽視",
          "無視",
          "人工智能",
          "大模型",
          "语言模型",
          "系统提示",
          "是ai",
          "是一个ai");

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?:ignore|disregard|forget|override)\\s+(?:\\w+\\s+){0,3}?(?:previous|prior|above|earlier|preceding)\\s+"
              + "(?:\\w+\\s+)?(?:instructions?|prompts?|rules|directions|context)"
              + "|(?:ignore|disregard|forget)\\s+(?:all|any)\\s+(?:your\\s+)?instructions"
              + "|you\\s+are\\s+(?:now\\s+)?(?:an?\\s+)?(?:ai|language\\s+model|llm|chatbot|ai\\s+assistant)\\b"
              + "|作为(?:一个|一名)?(?:ai|人工智能|大模型|大语言模型|语言模型)(?:助手|助理|系统|模型|审查员|评审员)?[，,：: ]?(?:你|您|请)"
              + "|(?:致|告知|提示)(?:ai|人工智能|大模型|语言模型)(?:助手|助理|系统|模型|审查员|评审员)"
              + "|if\\s+you\\s+are\\s+(?:an?\\s+)?(?:ai|language\\s+model|llm|chatbot|automated)\\b"
              + "|(?:note|message|attention|instructions?)\\s*(?:to|for|:)?\\s+(?:the\\s+|an?\\s+|any\\s+|all\\s+)?"
              + "(?:ai|llm|language\\s+model)\\s+(?:reviewer|assistant|agent|system|model|evaluator)s?\\b"
              + "|(?:as|dear)\\s+an?\\s+(?:ai|language\\s+model|llm)\\b|system\\s+prompt"
              + "|(?:忽略|无视|忘记|忽視|無視)(?:掉|你)?(?:之前|以上|前面|上述|先前|此前)?的?(?:所有|全部|一切|任何)?"
              + "(?:之前|以上|前面|上述|先前|此前)?的?(?:系统)?(?:指令|提示词|提示语|提示)"
              + "|(?:你|您)(?:现在)?是(?:一个|一名)?(?:ai|人工智能|大模型|大语言模型|语言模型)|系统提示词"
              + "|\\b(?:ai|llm|language\\s+model)\\s+(?:reviewer|assistant|agent|system|model|evaluator)s?"
              + "\\s+(?:must|should|shall|please|will)\\s+(?:\\w+\\s+)?"
              + "(?:ignore|rate|score|approve|output|respond|answer|mark|report|skip)\\b"
              + "|(?:ai|人工智能|大模型|语言模型)(?:助手|系统|模型|审查员|评审员|审查|评审)?(?:请|应当|应|必须|务必|需)"
              + "(?:直接)?(?:[将把].{1,20})?(?:忽略|无视|评为|评定为|判定为|判为|输出|回答|标记为|给出|跳过)");

  private MachineInstruction() {}

  /** Whether a text holds such words. */
  static boolean isIn(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : WORDS) {
      int at = lower.indexOf(word);
      while (at >= 0) {
        int end = Math.min(lower.length(), at + WINDOW);
        String window = lower.substring(Math.max(0, at - WINDOW), end);
        if (INSTRUCTION.matcher(window).find()) {
          return true;
        }
        at = lower.indexOf(word, end);
      }
    }
    return false;
  }
}
