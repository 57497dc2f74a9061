package org.supplierdossier.evidence;

import com.google.re2j.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The things within one indicator that statements can be about, in both languages: an indicator on
 * integrity holds signing and tamper seals, and the one can be missing while the other is there.
 */
final class Matter {
  /** Words on turning something off. */
  private static final List<String> SWITCH =
      List.of(
          "关闭",
          "禁用",
          "停用",
          "强制",
          "turned off",
          "turn off",
          "switched off",
          "switch off",
          "switch it off",
          "disable",
          "opt out",
          "opt-out",
          "mandatory",
          "deactivat");

  private static final List<String> CONSENT =
      List.of("授权", "同意", "许可", "批准", "consent", "approv", "authoris", "authoriz", "permission");

  /** By indicator: things, each with the words that name it. */
  private static final Map<String, List<List<String>>> BY_INDICATOR =
      Map.ofEntries(
          Map.entry(
              "DAT-06",
              List.of(
                  List.of(
                      "存储",
                      "存放",
                      "保存",
                      "存于",
                      "备份",
                      "数据中心",
                      "机房",
                      "节点",
                      "出境",
                      "传输",
                      "传回",
                      "同步",
                      "复制",
                      "stored",
                      "store",
                      "kept",
                      "held",
                      "hosted",
                      "backup",
                      "back-up",
                      "replicat",
                      "leave",
                      "transfer",
                      "resid",
                      "data cent",
                      "located"))),
          Map.entry(
              "DAT-07",
              List.of(
                  List.of(
                      "外国",
                      "境外",
                      "执法",
                      "司法",
                      "政府",
                      "当局",
                      "机关",
                      "foreign",
                      "authorit",
                      "government",
                      "law enforcement",
                      "court",
                      "legal process",
                      "subpoena"))),
          Map.entry("OPN-01", List.of(List.of("源代码", "源码", "代码", "source code", "the code"))),
          Map.entry(
              "OPN-02",
              List.of(
                  List.of("中文", "英文", "chinese", "english"),
                  List.of("手册", "文档", "资料", "manual", "document"))),
          Map.entry(
              "OPN-04",
              List.of(
                  List.of("27001"),
                  List.of("22301"),
                  List.of("20000"),
                  List.of("9001"),
                  List.of("soc 2", "soc2"),
                  List.of("common criteria", "eal", "15408"),
                  List.of("等级保护", "等保"))),
          Map.entry(
              "LEG-02",
              List.of(
                  List.of(
                      "网络关键设备",
                      "安全专用产品",
                      "安全认证",
                      "安全检测",
                      "network-critical",
                      "critical network",
                      "security certif"),
                  List.of("入网", "进网", "型号核准", "network access licen", "type approval"))),
          Map.entry(
              "SUP-06",
              List.of(
                  List.of(
                      "响应",
                      "psirt",
                      "应急",
                      "流程",
                      "机制",
                      "团队",
                      "response",
                      "process",
                      "team",
                      "procedure"),
                  List.of("补丁", "修复", "patch", "fix", "update"))),
          Map.entry(
              "SUP-07",
              List.of(
                  List.of("业务连续性", "连续性计划", "bcp", "business continuity", "continuity plan"),
                  List.of("灾备", "容灾", "灾难恢复", "disaster recovery"),
                  List.of("演练", "exercise", "drill", "tested"))),
          Map.entry(
              "DIS-04",
              List.of(
                  List.of("供货", "供应", "交付", "发货", "供给", "suppl", "deliver", "ship"),
                  List.of("支持", "服务", "support", "service"))),
          Map.entry(
              "DAT-03",
              List.of(
                  SWITCH,
                  List.of(
                      "回传",
                      "上传",
                      "发送",
                      "传输",
                      "上报",
                      "采集",
                      "收集",
                      "遥测",
                      "telemetry",
                      "send",
                      "transmit",
                      "upload",
                      "collect",
                      "report",
                      "phone home"))),
          Map.entry(
              "SRC-02",
              List.of(
                  List.of("switch chip", "switching chip", "switch asic", "交换芯片"),
                  List.of("main control chip", "controller chip", "main chip", "主控芯片", "主芯片"),
                  List.of("controller card", "控制卡"),
                  List.of("cpu", "processor", "处理器"),
                  List.of("fpga"),
                  List.of("memory", "dram", "ddr", "内存", "存储颗粒"),
                  List.of("flash", "ssd", "闪存", "硬盘"),
                  List.of("optical module", "transceiver", "光模块"),
                  List.of("power module", "power supply", "psu", "电源"),
                  List.of("gpu", "accelerator", "加速卡"),
                  List.of("display", "显示屏", "面板"),
                  List.of("sensor", "传感器"),
                  List.of("battery", "电池"),
                  List.of("operating system", "操作系统"),
                  List.of("database", "数据库"))),
          Map.entry(
              "DIS-10",
              List.of(
                  List.of(
                      "供应商",
                      "供方",
                      "上游",
                      "厂商",
                      "制造商",
                      "supplier",
                      "maker",
                      "manufacturer",
                      "vendor",
                      "foundr"),
                  List.of("本公司", "我公司", "我司", "股东", "关联方", "shareholder", "affiliate"))),
          Map.entry(
              "DIS-01",
              List.of(
                  List.of("the ear", "ear99", "(ear", "（ear", "出口管理条例", "u.s.", "eccn", "美国"),
                  List.of("eu ", "dual-use", "europe", "欧盟", "两用物项"))),
          Map.entry(
              "OWN-02",
              List.of(
                  List.of("golden share", "special share", "veto", "黄金股", "特别股", "否决"),
                  List.of(
                      "sovereign",
                      "fund",
                      "state-owned",
                      "kingdom",
                      "government hold",
                      "外国政府",
                      "主权",
                      "国资",
                      "国有"))),
          Map.entry(
              "SRC-05",
              List.of(
                  List.of("subcontract", "sub-processor", "分包", "转包", "外协"),
                  List.of("tier", "二级", "次级", "上游"))),
          Map.entry(
              "OWN-08",
              List.of(
                  List.of(
                      "entity",
                      "subsidiary",
                      "branch",
                      "company in china",
                      "子公司",
                      "法人",
                      "分公司",
                      "实体"))),
          Map.entry(
              "DAT-04",
              List.of(
                  List.of("remote", "vpn", "log in", "connect", "远程", "接入", "登录", "外网"), CONSENT)),
          Map.entry(
              "SRC-07",
              List.of(
                  List.of("sign", "签名"),
                  List.of("secure boot", "安全启动"),
                  List.of("hash", "checksum", "哈希", "校验"),
                  List.of("seal", "tamper-evident", "封条", "防拆"),
                  List.of("reproducib", "可复现"))),
          Map.entry(
              "DAT-05",
              List.of(
                  List.of("hard-coded", "hardcoded", "default password", "硬编码", "默认口令", "预置口令"),
                  List.of(
                      "backdoor",
                      "back door",
                      "hidden",
                      "undocumented",
                      "undeclared",
                      "未公开",
                      "后门",
                      "隐蔽",
                      "隐藏",
                      "未声明"),
                  List.of("malicious", "malware", "恶意"),
                  List.of("account", "账号", "账户", "帐号", "帐户"))),
          Map.entry(
              "DAT-09",
              List.of(
                  List.of(
                      "incident",
                      "breach",
                      "intru",
                      "attack",
                      "stolen",
                      "theft",
                      "leak",
                      "compromis",
                      "ransom",
                      "unauthori",
                      "事件",
                      "泄露",
                      "入侵",
                      "攻击",
                      "失窃",
                      "被盗",
                      "勒索",
                      "窃取"),
                  List.of("vulnerabilit", "漏洞"))),
          Map.entry(
              "LEG-01",
              List.of(
                  List.of("tax", "税"),
                  List.of("environment", "环保", "环境"),
                  List.of("fire safety", "消防"),
                  List.of("labour", "labor", "劳动", "社保"))),
          Map.entry(
              "SUP-10",
              List.of(
                  List.of("licen", "entitlement", "subscription", "key check", "许可", "授权", "订阅"),
                  List.of("upgrade", "升级"),
                  List.of(
                      "disable",
                      "deactivat",
                      "kill",
                      "switch off",
                      "remote",
                      "lock",
                      "停用",
                      "禁用",
                      "锁定",
                      "远程",
                      "在线服务"))),
          Map.entry(
              "OPN-05", List.of(List.of("audit", "inspect", "verif", "审计", "检查", "核查", "核验"))),
          Map.entry(
              "OWN-07",
              List.of(
                  List.of("background", "screen", "vetting", "check", "背景", "审查", "核查", "背调"),
                  List.of("turnover", "attrition", "流失", "离职", "稳定", "留任"))),
          Map.entry(
              "SRC-04",
              List.of(
                  List.of("sbom", "bill of materials", "物料清单"),
                  List.of("end of life", "out of support", "停止维护", "不再维护"),
                  List.of("licence", "license", "许可证"))),
          Map.entry(
              "SUP-05",
              List.of(List.of("escrow", "deposit", "托管"), List.of("continue", "继续使用", "永久"))),
          Map.entry(
              "LEG-03",
              List.of(
                  List.of("certif", "证书", "认证"), List.of("sm2", "sm3", "sm4", "国密", "商用密码算法"))));

  /** A narrow kind of thing that a denial names, and the words by which an instance is of it. */
  private record Narrow(Pattern denied, Pattern instance) {
    boolean excludes(String good, String bad) {
      return denied.matcher(good).find() && !instance.matcher(bad).find();
    }
  }

  private static final Map<String, List<Narrow>> NARROW =
      Map.of(
          "LEG-01",
          List.of(
              narrow(
                  "网络安全|数据安全|个人信息|cyber|data (?:security|protection)|privacy",
                  "网络|数据|个人信息|网信|网安|公安|工信|密码|cyber|data|privacy|personal information|network"),
              narrow("名单|失信|经营异常|blacklist|debar", "名单|失信|经营异常|blacklist|debar")));

  private static final Pattern PART =
      Pattern.compile(
          "(?i)芯片|模块|部件|板卡|软件|\\b(?:chips?|modules?|parts?|components?|boards?|software)\\b");

  private Matter() {}

  private static Narrow narrow(String denied, String instance) {
    return new Narrow(Pattern.compile("(?i)" + denied), Pattern.compile("(?i)" + instance));
  }

  /**
   * Whether two quotes on one indicator may speak of one thing.
   *
   * @param a the one that denies
   * @return false where each names something that the catalogue tells apart and nothing in common
   */
  static boolean meets(IndicatorId indicator, String a, String b) {
    if (NARROW.getOrDefault(indicator.value(), List.of()).stream()
        .anyMatch(n -> n.excludes(a, b))) {
      return false;
    }
    Set<Integer> x = of(indicator, a);
    Set<Integer> y = of(indicator, b);
    return x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains);
  }

  /** Whether two quotes name the same parts, or neither names any. */
  static boolean namesSameParts(String a, String b) {
    IndicatorId parts = new IndicatorId("SRC-02");
    return of(parts, a).equals(of(parts, b)) && PART.matcher(a).find() == PART.matcher(b).find();
  }

  /** Whether a quote speaks of turning something off. */
  static boolean isSwitch(String quote) {
    String lower = quote.toLowerCase(Locale.ROOT);
    return SWITCH.stream().anyMatch(lower::contains);
  }

  /** Whether both name one thing of the catalogue. */
  static boolean isShared(IndicatorId indicator, String a, String b) {
    Set<Integer> y = of(indicator, b);
    return of(indicator, a).stream().anyMatch(y::contains);
  }

  private static Set<Integer> of(IndicatorId indicator, String text) {
    List<List<String>> things = BY_INDICATOR.getOrDefault(indicator.value(), List.of());
    String lower = text.toLowerCase(Locale.ROOT);
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < things.size(); i++) {
      if (things.get(i).stream().anyMatch(lower::contains)) {
        found.add(i);
      }
    }
    return found;
  }
}
