package org.supplierdossier.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.supplierdossier.supplier.UnifiedSocialCreditCode;

/** Tells the numbers of persons from those of companies, certificates and amounts. */
final class PersonalNumbers {
  private static final int REACH = 24;
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";
  private static final List<String> ID_LABELS =
      List.of("身份证", "身份號", "公民身份", "id card", "identity card", "identity no", "identity number");
  private static final List<String> PASSPORT_LABELS = List.of("护照", "護照", "passport");
  private static final List<String> ACCOUNT_LABELS =
      List.of(
          "账号",
          "帐号",
          "賬號",
          "帳號",
          "银行账户",
          "银行帐户",
          "卡号",
          "account no",
          "account number",
          "account #",
          "a/c no",
          "a/c number",
          "iban",
          "acct no",
          "bank account",
          "card no",
          "card number");
  private static final List<String> OTHER_LABELS =
      List.of(
          "信用代码",
          "代码",
          "编号",
          "证书",
          "证号",
          "合同号",
          "合同编号",
          "订单",
          "发票",
          "序列号",
          "许可证",
          "注册号",
          "登记号",
          "备案号",
          "流水号",
          "专利",
          "certificate",
          "serial",
          "contract no",
          "order",
          "invoice",
          "licence",
          "license",
          "registration",
          "patent",
          "credit code",
          "lei",
          "duns");
  private static final List<String> UNITS =
      List.of("元", "万", "亿", "股", "%", "％", "rmb", "cny", "usd", ".", ",", "，0", "吨", "台", "件");

  private PersonalNumbers() {}

  /** Whether a run of a text is the number of a person. */
  static boolean isPersonal(String text, NumberRun run) {
    String before = before(text, run);
    if (isCompanyCode(run, before) || touchesNumber(text, run)) {
      return false;
    }
    return isIdentity(run, before)
        || isMobile(text, run, before)
        || isPassport(text, run, before)
        || isAccount(run, before)
        || isCard(run, before);
  }

  /** One identity number in 31 also checks as a code of a company: the label decides then. */
  private static boolean isCompanyCode(NumberRun run, String before) {
    return UnifiedSocialCreditCode.isValid(run.code())
        && (before.contains("信用代码") || before.contains("credit code") || !isIdentity(run, before));
  }

  /** Whether the run is the middle of a decimal, of an amount with commas or of a longer code. */
  private static boolean touchesNumber(String text, NumberRun run) {
    int start = run.start();
    if (start >= 2) {
      char c = text.charAt(start - 1);
      boolean joins = c == '.' || c == ',' || c == '/' || c == '_' || c == '-';
      return joins && isAsciiAlnum(text.charAt(start - 2));
    }
    return false;
  }

  private static boolean isAsciiAlnum(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String before(String text, NumberRun run) {
    return text.substring(Math.max(0, run.start() - REACH), run.start()).toLowerCase(Locale.ROOT);
  }

  /** Where the nearest of these words starts before a number, or -1. */
  private static int nearest(String before, List<String> words) {
    int nearest = -1;
    for (String word : words) {
      nearest = Math.max(nearest, before.lastIndexOf(word));
    }
    return nearest;
  }

  private static boolean isLabelled(String before, List<String> labels) {
    int label = nearest(before, labels);
    return label >= 0 && label >= nearest(before, OTHER_LABELS);
  }

  private static boolean isIdentity(NumberRun run, String before) {
    String code = run.code();
    if (code.length() == 18 && isDigits(code.substring(0, 17)) && isLastOfIdentity(code)) {
      boolean labelled = nearest(before, ID_LABELS) >= 0;
      return labelled || (isBirthDate(code.substring(6, 14)) && hasIdentityCheck(code));
    }
    return code.length() == 15
        && run.isDigits()
        && nearest(before, ID_LABELS) >= 0
        && isBirthDate("19" + code.substring(6, 12));
  }

  private static boolean isLastOfIdentity(String code) {
    char last = code.charAt(17);
    return last == 'X' || (last >= '0' && last <= '9');
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The check character of GB 11643-1999 (ISO 7064 MOD 11-2). */
  private static boolean hasIdentityCheck(String code) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += (code.charAt(i) - '0') * ID_WEIGHTS[i];
    }
    return ID_CHECKS.charAt(sum % 11) == code.charAt(17);
  }

  private static boolean isBirthDate(String digits) {
    try {
      int year = Integer.parseInt(digits.substring(0, 4));
      LocalDate.of(
          year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, 8)));
      return year >= 1900 && year < 2100;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isMobile(String text, NumberRun run, String before) {
    String code = run.code();
    if (!run.isDigits()) {
      return false;
    }
    String national =
        code.startsWith("0086")
            ? code.substring(4)
            : code.startsWith("86") && code.length() == 13 ? code.substring(2) : code;
    boolean mobile =
        national.length() == 11
            && national.charAt(0) == '1'
            && national.charAt(1) >= '3'
            && !isAmount(text, run)
            && isGroupedAsPhone(text.substring(run.start(), run.end()));
    int other = nearest(before, OTHER_LABELS);
    return mobile && (other < 0 || before.length() - other > 12);
  }

  /** Groups of three and four digits, or none; a date and a time make other groups. */
  private static boolean isGroupedAsPhone(String printed) {
    String[] groups = printed.split("[ \\-－]", -1);
    if (groups.length == 1) {
      return true;
    }
    int last = groups.length - 1;
    boolean threeFourFour =
        last >= 2
            && groups[last].length() == 4
            && groups[last - 1].length() == 4
            && groups[last - 2].length() == 3;
    return threeFourFour
        || groups[last].length() == 11
        || (groups[last].length() == 8 && groups[last - 1].length() == 3);
  }

  private static boolean isAmount(String text, NumberRun run) {
    String after =
        text.substring(run.end(), Math.min(text.length(), run.end() + 4))
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    for (String unit : UNITS) {
      if (after.startsWith(unit)) {
        boolean sentenceEnd = unit.length() == 1 && ".,".contains(unit) && !startsDigit(after, 1);
        return !sentenceEnd;
      }
    }
    return false;
  }

  private static boolean startsDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isPassport(String text, NumberRun run, String before) {
    String code = run.code();
    int letters = 0;
    while (letters < code.length() && code.charAt(letters) >= 'A') {
      letters++;
    }
    boolean digitsFollow = letters <= 2 && isDigits(code.substring(letters));
    boolean ofAnyCountry = code.length() >= 7 && code.length() <= 9;
    if (ofAnyCountry && isLabelled(before, PASSPORT_LABELS)) {
      return true;
    }
    boolean shaped = digitsFollow && code.length() >= 8 && code.length() <= 9;
    if (!shaped) {
      return false;
    }
    String after =
        text.substring(run.end(), Math.min(text.length(), run.end() + 12)).toLowerCase(Locale.ROOT);
    return letters > 0 && nearest(after, PASSPORT_LABELS) >= 0;
  }

  private static boolean isAccount(NumberRun run, String before) {
    String code = run.code();
    boolean iban = code.length() >= 15 && code.length() <= 34 && isDigits(code.substring(2, 4));
    boolean digits = run.isDigits() && run.length() >= 8 && run.length() <= 30;
    return (digits || (iban && before.contains("iban"))) && isLabelled(before, ACCOUNT_LABELS);
  }

  private static boolean isCard(NumberRun run, String before) {
    String code = run.code();
    return run.isDigits()
        && isCardNumber(code)
        && hasLuhnCheck(code)
        && nearest(before, OTHER_LABELS) < 0;
  }

  /** The lengths and first digits of card issuers (ISO/IEC 7812). */
  private static boolean isCardNumber(String code) {
    boolean unionPay = code.startsWith("62") && code.length() >= 16 && code.length() <= 19;
    boolean other = code.length() == 16 && (code.charAt(0) == '4' || code.charAt(0) == '5');
    return unionPay || other;
  }

  private static boolean hasLuhnCheck(String code) {
    int sum = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = code.charAt(code.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
