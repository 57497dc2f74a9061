package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that say which party of a document is the buyer, and how they stand beside its name:
 * before it with a colon or in the cell to the left, or after it in parentheses.
 */
final class BuyerLabels {
  /** Stand for the buyer wherever a contract names its parties. */
  private static final List<String> BUYER =
      folded(
          "甲方 买方 买受人 买受方 采购方 采购人 购买方 购货方 购货单位 需方 需求方 委托方 委托人 定作方 定作人"
              + " 发包人 发包方 招标人 招标方 订货方 订货单位 订货人 采购单位 使用单位 使用方 用户单位 用户方 最终用户"
              + " 业主 业主方 业主单位 被许可方 被许可人 建设单位 PartyA Purchaser Buyer Customer Client"
              + " Licensee EndUser ProcuringEntity OrderingParty PurchasingParty Employer Subscriber");

  /** Name the addressee or the customer at the head of letters, offers and order forms. */
  private static final List<String> ADDRESSEE =
      folded(
          "客户 用户 顾客 致 致函 敬致 呈 收件人 收件单位 收件方 收函单位 收文单位 受文单位 主送 主送单位 收货单位 收货人"
              + " 抬头 To Attention Attn Addressee BillTo ShipTo SoldTo PreparedFor SubmittedTo Consignee");

  /** Those of them that are too common to count unless nothing else stands before them. */
  private static final List<String> ALONE = folded("致 呈 To 用户 客户");

  private static final List<String> SELLER =
      folded(
          "乙方 丙方 卖方 出卖人 供方 供货方 供货人 供应方 供应商 承包人 承包方 受托方 受托人 承揽方 承揽人 投标人 许可方"
              + " 许可人 服务方 服务提供方 PartyB PartyC Supplier Seller Vendor Contractor Provider"
              + " ServiceProvider Licensor Manufacturer Distributor Consultant");

  /** May stand between the word and the name. */
  private static final List<String> FILLERS =
      folded(
          "名称 全称 单位名称 公司名称 企业名称 单位 公司 企业 盖章 公章 签章 签字 加盖公章 为 是 即 抄送 Name FullName"
              + " LegalName CompanyName Company Is Means Details Information Information 信息");

  private static final String SEPARATORS = ":：\t\n)）(（]】[【—–-_";

  private BuyerLabels() {}

  /** Whether what stands before a name says that the name is the buyer. */
  static boolean namesBuyer(String before) {
    return isLabelled(before, BUYER);
  }

  /** Whether what stands before a name says that the name is the addressee or the customer. */
  static boolean namesAddressee(String before) {
    return isLabelled(before, ADDRESSEE);
  }

  private static boolean isLabelled(String before, List<String> labels) {
    String line = before.endsWith("\n") ? before : before.stripTrailing();
    boolean separated =
        before.isEmpty()
            || line.isEmpty()
            || SEPARATORS.indexOf(line.charAt(line.length() - 1)) >= 0;
    separated |= before.endsWith("\t");
    FoldedText text = FoldedText.of(before);
    int end = text.folded().length();
    while (true) {
      @Nullable String label = ending(text, end, labels);
      if (label != null) {
        boolean alone = end == label.length();
        return separated && (alone || !ALONE.contains(label));
      }
      @Nullable String filler = ending(text, end, FILLERS);
      if (filler == null) {
        return false;
      }
      separated |= filler.length() <= 2;
      end -= filler.length();
    }
  }

  private static @Nullable String ending(FoldedText text, int end, List<String> words) {
    for (String word : words) {
      int start = end - word.length();
      if (start >= 0 && text.folded().startsWith(word, start) && text.isWhole(start, end)) {
        return word;
      }
    }
    return null;
  }

  /**
   * Whether the first role that stands after a name, in parentheses or after "hereinafter", is that
   * of the buyer.
   */
  static boolean followedByBuyer(String after) {
    String lower = after.toLowerCase(Locale.ROOT);
    for (int i = 0; i < after.length(); i++) {
      if (opens(lower, i)) {
        FoldedText role = FoldedText.of(role(after, i + 1));
        int buyer = first(role, BUYER);
        int seller = first(role, SELLER);
        if (buyer >= 0 || seller >= 0) {
          return buyer >= 0 && (seller < 0 || buyer < seller);
        }
      }
    }
    return false;
  }

  private static boolean opens(String lower, int i) {
    return "(（[【“\"「『".indexOf(lower.charAt(i)) >= 0
        || lower.startsWith("hereinafter", i)
        || lower.startsWith("hereafter", i)
        || lower.startsWith("简称", i)
        || lower.startsWith("下称", i)
        || lower.startsWith("称为", i)
        || lower.startsWith("作为", i)
        || lower.startsWith(", as ", i);
  }

  private static String role(String after, int start) {
    int end = start;
    while (end < after.length() && end - start < 60 && ")）]】\n。;；".indexOf(after.charAt(end)) < 0) {
      end++;
    }
    return after.substring(start, end);
  }

  private static int first(FoldedText text, List<String> labels) {
    int first = -1;
    for (String label : labels) {
      int at = text.folded().indexOf(label);
      if (at >= 0 && (first < 0 || at < first) && text.isWhole(at, at + label.length())) {
        first = at;
      }
    }
    return first;
  }

  private static List<String> folded(String words) {
    List<String> folded = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      folded.add(FoldedText.fold(word));
    }
    return List.copyOf(folded);
  }
}
