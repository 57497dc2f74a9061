package org.supplierdossier.evidence;

import java.util.List;
import java.util.Map;

/** The words by which statements are limited to one of several things, in both languages. */
final class ScopeWords {
  /** By family: things that exclude each other, each with the words that name it. */
  static final Map<String, List<List<String>>> FAMILIES =
      Map.ofEntries(
          family(
              "goods",
              List.of("hardware", "硬件", "整机"),
              List.of("software", "软件"),
              List.of("firmware", "固件"),
              List.of("spare part", "备件", "备品"),
              List.of("battery", "batteries", "电池"),
              List.of("consumable", "易损件", "耗材")),
          family(
              "region",
              List.of("mainland", "in china", "within china", "境内", "国内", "中国大陆"),
              List.of("overseas", "abroad", "outside china", "境外", "海外", "国外")),
          family(
              "whose",
              List.of(
                  "中国客户",
                  "境内客户",
                  "国内客户",
                  "中国用户",
                  "境内用户",
                  "chinese customer",
                  "customers in china",
                  "chinese user"),
              List.of(
                  "欧洲客户",
                  "海外客户",
                  "境外客户",
                  "国际客户",
                  "欧盟客户",
                  "美国客户",
                  "海外用户",
                  "境外用户",
                  "european customer",
                  "overseas customer",
                  "foreign customer",
                  "customers outside",
                  "customers in europe",
                  "us customer",
                  "international customer")),
          family(
              "plant",
              List.of("产线", "产能", "生产线", "production line", "capacity"),
              List.of("系统", "工单", "平台", "system", "service", "platform", "cloud", "数据中心")),
          family(
              "unit",
              List.of(
                  "旧版本",
                  "每个版本",
                  "各版本",
                  "previous version",
                  "each release",
                  "older release",
                  "previous release"),
              List.of("产品", "设备", "整机", "平台", "product", "equipment", "platform", "hardware")),
          family(
              "objective",
              List.of("rpo", "recovery point", "恢复点", "数据丢失量"),
              List.of("rto", "recovery time", "恢复时间", "恢复用时")),
          family(
              "matter",
              List.of("vulnerabilit", "漏洞", "补丁"),
              List.of("故障", "outage", " fault"),
              List.of("data breach", "数据泄露", "security incident", "安全事件")),
          family(
              "phase",
              List.of("end of sale", "end-of-sale", "停止销售", "停售", "退市"),
              List.of("warrant", "质保", "保修"),
              List.of("maint", "维护", "维保", "技术支持")),
          family(
              "step",
              List.of("respon", "响应", "acknowledg"),
              List.of("on-site", "on site", "onsite", "到场", "到达现场", "现场支持"),
              List.of("resol", "restor", "recover", "repair", "rto", "恢复", "修复", "解决")),
          family(
              "severity",
              List.of("critical", "重大", "严重", "紧急", "超危", "urgent", "emergency"),
              List.of("high", "高危", "高风险", "高等级", "高级别"),
              List.of("medium", "moderate", "中危", "中风险", "中等级", "中级别", "中等"),
              List.of("low", "低危", "低风险", "低等级", "低级别"),
              List.of("major", "较大", "重要故障"),
              List.of("minor", "轻微", "一般故障", "一般问题")),
          family(
              "office hours",
              List.of(
                  "非工作日", "非工作时间", "节假日", "夜间", "outside business hours", "after hours", "holiday"),
              List.of("工作时间", "工作日响应", "工作日内响应", "business hours", "working hours")),
          family(
              "plan",
              List.of("standard plan", "basic support", "标准服务", "基础服务"),
              List.of("premium", "高级服务", "白金", "platinum"),
              List.of("gold", "金牌"),
              List.of("silver", "银牌")),
          family(
              "offering",
              List.of("备件", "备品", "spare part", "replacement part", "spares"),
              List.of(
                  "技术支持",
                  "支持服务",
                  "支持期",
                  "提供支持",
                  "支持期限",
                  "维护",
                  "维保",
                  "technical support",
                  "support",
                  "maintenance"),
              List.of("补丁", "软件更新", "安全更新", "升级", "patch", "update")),
          family(
              "ending",
              List.of(
                  "停产",
                  "停售",
                  "停止生产",
                  "停止销售",
                  "退市",
                  "end of sale",
                  "end-of-sale",
                  "end of production",
                  "discontinu",
                  "last delivery"),
              List.of(
                  "停服",
                  "停止服务",
                  "停止支持",
                  "终止服务",
                  "停止维护",
                  "end of service",
                  "end of support",
                  "end-of-support")));

  /** Towns with depots, plants and offices: what is so in one need not be so in another. */
  static final List<List<String>> TOWNS =
      List.of(
          List.of("北京", "beijing"),
          List.of("上海", "shanghai"),
          List.of("天津", "tianjin"),
          List.of("重庆", "chongqing"),
          List.of("广州", "guangzhou"),
          List.of("深圳", "shenzhen"),
          List.of("成都", "chengdu"),
          List.of("武汉", "wuhan"),
          List.of("西安", "xi'an", "xian "),
          List.of("南京", "nanjing"),
          List.of("杭州", "hangzhou"),
          List.of("苏州", "suzhou"),
          List.of("青岛", "qingdao"),
          List.of("大连", "dalian"),
          List.of("厦门", "xiamen"),
          List.of("沈阳", "shenyang"),
          List.of("长沙", "changsha"),
          List.of("郑州", "zhengzhou"),
          List.of("合肥", "hefei"),
          List.of("济南", "jinan"),
          List.of("宁波", "ningbo"),
          List.of("无锡", "wuxi"),
          List.of("香港", "hong kong"),
          List.of("新加坡", "singapore"));

  private ScopeWords() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // the lists are only read
  private static Map.Entry<String, List<List<String>>> family(String name, List<String>... things) {
    return Map.entry(name, List.of(things));
  }
}
