package org.supplierdossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "法定代表人身份证号：[11010519491231002X]",
        "ID [110105 19491231 002X] on file",
        "身份证号码 [110105491231002]",
        "联系人：王五，手机[13812345678]。",
        "Tel [+86 138-1234-5678], office 010-12345678",
        "电话：[138 1234 5678]",
        "护照号码：[E12345678]",
        "a Canadian citizen, passport no. [AB123456], who",
        "Passport number: [C01X00T4]",
        "Passport No. [G12345678] issued",
        "持有[E12345678]号护照",
        "开户行：中国某银行北京分行 账号：[0200001009012345678]",
        "账号\t[6228480402564890018]",
        "Account No.: [12345678901]",
        "卡[6222021001116245702]已注销",
        "家庭住址：[北京市海淀区某某路1号院2号楼301室]。其他内容保留。",
        "乙方：某某；身份证编号见附件；住所：[江苏省某市某路2号602室]。",
        "Home address: [12 Example St. Apt 4, Springfield]; signed",
      })
  void blackensWhatBelongsToAPerson(String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");

    String masked = Masks.apply(text);

    String expected =
        text.substring(0, start)
            + String.valueOf(Masks.MASK).repeat(end - start)
            + text.substring(end);
    assertThat(masked).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统一社会信用代码：91350100M000100Y43",
        "证书编号：IECEE-CN-2023-110105194912310",
        "合同编号：HT-13812345678",
        "合同金额 13812345678 元",
        "注册资本 13,812,345,678.00",
        "总股本13812345678股",
        "订单号 13812345678",
        "序列号：6222021001116245702",
        "2019年12月31日 18:00 至 2020-01-01",
        "公司住所：北京市海淀区某某路1号",
        "不得收集家庭住址等个人信息",
        "电话 010-12345678，传真 0512-68888888",
        "证券代码 600000，邮编 100080",
        "ISO 9001:2015 certificate 0123456789012345",
        "专利号 ZL201810123456.7",
        "登录账号由管理员分配，不得转借",
        "15812345678.25",
      })
  void leavesWhatBelongsToACompany(String text) {
    assertThat(Masks.apply(text)).isEqualTo(text);
  }
}
