package org.supplierdossier.extraction;

/**
 * Recognises sentences that say nothing of the supplier and its product, whatever words they use:
 * what a law asks of everybody, what a form asks for, what a word means, what a whole industry
 * does, what a rival is, what a slogan praises. Over folded text.
 */
final class OthersWords {
  private static final Marker MEANING =
      Marker.of(
          "^[^,。;]{0,24}[\"“”][^\"“”]{1,24}[\"“”][^,。;]{0,10}(?:,?(?:系|是)?指(?:[^出明标定派令]|$)|的含义|的定义|意指|意为)",
          "^[^,。;]{1,24},?(?:是指|系指)[^出明]",
          "^(?:an?|the) [a-z][a-z -]{2,40} (?:means|shall mean|refers to)\\b",
          "^[^.;]{0,40}[\"“”][^\"“”]{1,40}[\"“”] (?:is|are|denotes?|describes?|stands for) (?:the |an? |any )?(?:date|day|period|time|point|moment|event|case|situation|part|component|number|person|party|term)\\b",
          "^(?:the )?(?:[a-z][a-z-]* ){1,6}(?:\\([a-z][a-z ]{0,12}\\) )?(?:is|means|denotes) (?:the|that) (?:last |first |final |latest |earliest )?(?:date|day|moment|point)\\b(?: in time)? (?:on|after|from|at|when|by|until|that|which|before)\\b[^0-9]*$",
          "^an? (?:[a-z][a-z-]* ){1,4}(?:\\([a-z][a-z ]{0,12}\\) )?is an? (?:[a-z-]+ ){0,2}(?:order|period|date|notice|right|agreement|document|term|process|procedure|program|programme|function|feature|mechanism|list|measure|method|situation|state|event|component|part) (?:placed|given|made|issued|that|which|where|by which|whose|for which|in which)\\b[^0-9]*$",
          "^[^,。;0-9]{0,8}(?:停[产售服止]|退市|终止|eos|eol|生命周期|最后)[^,。;0-9]{0,14}(?:\\([^()]{1,20}\\))?(?:即|是|为|就是)[^。;0-9]{2,40}的(?:最后|最晚|最早|第一)?(?:一|个)?(?:日期|之日|日子|日|天|时点|时间点)[。.]?$",
          "^[^,。;]{0,12}[\"“”][^\"“”]{1,24}[\"“”](?:是|为|即)[^,。;]{2,40}(?:之日|日期|期间|情形|情况|时间|行为|部件)$",
          "^[^.;]{0,12}[\"“”][^\"“”]{1,60}[\"“”](?: and [\"“”][^\"“”]{1,60}[\"“”])?,? (?:shall )?(?:means?|have the meaning|has the meaning|refers? to|is defined)\\b");

  private static final Marker FORM =
      Marker.of(
          "请(?:填写|填|勾选|逐|附|另|列明|列出|说明|注明|在下|后附|产品经理|描述|简述|选择|提供[^,。;]{0,20}(?:清单|证明|名单|材料|资料|情况|产地)[^,。;]{0,6}$)",
          "^[^,。;]{0,16}(?:投标人|响应人|应答人|申请人|填表人|竞标人)(?:应当?|须|必须|不得|需)",
          "(?:按废标处理|不得空白|并加盖骑缝章|填写说明|填表说明|模板说明|此处(?:填|请)|请后附|的,请)",
          "(?:采购人|招标人|评审委员会)将在评审",
          "填写(?:提示|要求|指引|示例|须知)|此处应|不得照抄|填报(?:说明|要求|提示)",
          "^[\\[【(]?(?:批注|评注|comment|reviewer.s note)\\b?[^,。;]{0,12}[:\\]】]",
          "^[0-9. ]{0,6}(?:state|describe|indicate|specify|explain|provide|list|tell us) (?:whether|if|how|who|which|what|where|when|details|the following|each|all)\\b",
          "\\bplease (?:tick|state|complete|fill|enter|attach|describe|list|provide|indicate|specify|select)\\b",
          "\\b(?:tick one|tick below|how to complete|fill in|state here|enter the notice|leave no box|stamp each page|if so give|use additional sheets)\\b",
          "^[^.;]{0,20}\\b(?:bidders?|tenderers?|applicants?|respondents?) (?:must|shall|should|may not)\\b",
          "\\b(?:disclose every|attach (?:a|the|evidence|copies)|name the agent)\\b",
          "\\b(?:purchaser|tenderer|buyer) will (?:check|evaluate|verify) each bidder",
          "^[(\\[【]?(?:例|示例|样例|范例|范文|样文|举例|样本|(?:参考|示范|标准|样本|模板|推荐)(?:答案|范文|写法|表述|文本|条款|措辞)|填写例|填写(?:样例|示例)|措辞示例|如)[0-9一二三四五]{0,2}[)\\]】]?(?:[:][^,。;]|\")|^[(\\[【](?:例|示例|样例|范例|范文|样文|举例|样本)[0-9一二三四五]{0,2}[)\\]】]",
          "(?:应当?|须|请|需|可)(?:在此|于此|在本[栏表格页项]|于本[栏表格页项]|在下[栏方表])|^(?:此|本|该)(?:栏|列|项|格|表)[^,。;]{0,8}(?:用于|用以|填|应|须|说明|写明)|(?:填写人|填报人|填报单位|填表单位|响应人|应答人|申报人|申报单位)(?:应|须|需)",
          "^[(\\[]?(?:e\\.? ?g\\.?,?|examples?|sample|(?:sample|model|suggested|specimen|proposed) (?:answers?|response|text|wording|clause|letter))(?: [0-9]+)?[)\\]]?(?::| ?\")|^for (?:example|instance)[:,]? ?\"",
          "^(?:use|enter|write|insert|put|say) (?:in |into )?(?:this |the |here|column|field|box|each )",
          "\\b(?:should|must|shall|is to|are to|is asked to|are asked to|is requested to|are requested to) (?:please |also |briefly )?(?:state|describe|indicate|explain|say|set out|specify|give|list|enter) (?:here|below|in this|in the|whether|how|if|which|what|who|where)\\b");

  private static final Marker LAW =
      Marker.of(
          "(?:根据|依照|按照|依据|依)(?:我国|中国|国家)?《[^》]{1,40}》",
          "^[^,。;]{0,14}《[^》]{2,40}(?:法|条例|办法|规定|标准|制度)》[^,。;]{0,14}(?:规定|要求|明确|指出|订明|载明|写明)",
          "(?:依照|根据|按照|依|按)(?:有关|相关|国家)?(?:规定|法律|法规|民法典|[^,。;]{2,12}(?:法|条例|办法|制度|的规定))(?:的要求|规定)?,",
          "^[^,。;]{0,8}(?:有关|相关|现行|上述|该)(?:办法|规定|条例|法规|法律|制度)(?:[^,。;]{0,4})(?:规定|要求|明确)",
          "^[^,。;]{0,4}列入目录的[^,。;]{2,20}(?:须|应当?|必须)",
          "\\b(?:under|by|according to|pursuant to) (?:the |that |these |applicable |chinese )?(?:[a-z-]+ ){0,4}(?:law|measures|regulations?|regime|civil code|rules|act)\\b[^.;]{0,40}\\b(?:must|shall|may have to|may be sold|may only|is not liable|has to|have to|carry out|whoever|a party)\\b",
          "^[^.;]{0,6}\\b(?:the |chinese |article [0-9]+ of the )(?:[a-z-]+ ){0,4}(?:law|measures|regulations?|rules|act|code) (?:require|provide|say|stipulate|state|prescribe)s?\\b",
          "^by regulation\\b",
          "^[^.;]{0,10}\\b(?:systems?|operators?|whoever|any party|products) (?:at level \\w+ )?(?:have to|must) be\\b");

  private static final Marker INDUSTRY =
      Marker.of(
          "^[^,。;]{2,10}(?:业|行业)(?:普遍|整体|大多|多数|一般)",
          "行业(?:内|普遍|整体|惯例)|(?:全|整个|各)行业|业内|业界|(?:多数|许多|众多|各大|部分)(?:厂商|企业|整机企业|整机厂商|银行|机构)|全球(?:产业|产能)|较为普遍|党政机关选型|某单位",
          "\\b(?:across|throughout|in) (?:our|the|this) industry\\b|\\bindustry (?:surveys?|wide|average)\\b|\\bindustry-wide\\b|\\b(?:many|most|all|some) (?:[a-z]+ )?(?:vendors|makers|manufacturers|companies|suppliers|firms)\\b|\\bvendors in our industry\\b|\\bfor example, a (?:buyer|customer|supplier)\\b");

  private static final Marker OTHER =
      Marker.of(
          "^[^,。;]{0,8}(?:[甲乙丙丁戊某](?:公司|厂商|厂家|企业|供应商)|(?:[^,。;]{0,8},)?(?:我司|本公司|公司)?(?:的)?(?:主要)?竞争对手|可比公司|同行(?:业)?(?:公司|企业)|友商|另一(?:家)?(?:供应商|厂商|公司|投标人)|其他(?:投标人|竞标人))",
          "(?:未予|不予|未获|未被|暂不)(?:采纳|立项)|(?:建议|提议|提案|议案)[^。;]{0,20}(?:未获通过|未通过)|予以否决|被否决|遭否决|搁置",
          "^[^,。;]{0,12}(?:业内|同业|行业内)(?:另一|其他|某)",
          "^[^,。;]{0,4}(?:同行业|同业|行业内)的?[^,。;]{0,12}(?:公司|企业|厂商)",
          "\\b(?:proposals?|suggestions?|ideas?|motions?|requests?) (?:[a-z]+ ){0,12}?(?:was|were) (?:rejected|turned down|voted down|dropped|not (?:adopted|pursued|accepted|taken up))\\b",
          "^[^.;]{0,16}\\b(?:a rival|rivals?|peer compan(?:y|ies)|competitors?|another (?:vendor|supplier|bidder)|bidder [a-z]+)\\b");

  /** The supplier says how it differs from others. */
  private static final Marker CONTRAST =
      Marker.of(
          "^(?:与|和|同|跟|相比|相较|不同于|有别于|区别于)",
          "^(?:unlike|compared (?:with|to)|in contrast (?:to|with)|contrary to|as opposed to)\\b");

  /** Whose ownership, records and certificates are not the supplier's. */
  private static final Marker PARTNER =
      Marker.of(
          "^[^,。;]{0,10}(?:第[一二三四五]大|最大|主要|某|重要)?(?:客户|合作伙伴|出租方|承租方|保荐机构|担保银行|物业(?:单位|公司)?|园区[^,。;]{0,4}(?:物业|保安))[^,。;]{0,16}(?:的|已|由|于|通过|通知)",
          "为我方出具保函的",
          "^[^.;]{0,16}\\b(?:our|one|a) (?:[a-z-]+ )?(?:customer|partner|landlord|bank|client)\\b,?(?: [a-z]+){0,4}",
          "\\bthe bank that issued\\b|\\bbuilding manager\\b|\\bguards. firm\\b|\\boutside researchers\\b|\\bcustoms broker\\b|\\bthe port.s own\\b");

  /** Customers as those whom the supplier's people serve. */
  private static final Marker TOUCHED =
      Marker.of("^[^,。;]{0,10}(?:接触|进入|服务|面向|维护|驻|为|向|对|给)(?:[^,。;]{0,3})客户");

  private static final Marker HEARSAY =
      Marker.of(
          "^[^,。;]{0,6}(?:听说|据悉|新闻里|据(?:[^,。;]{0,6})(?:报道|披露|传闻)|据传|众所周知|有(?:传闻|消息|报道|媒体)|(?:外媒|媒体|报纸|报章|新闻)(?:曾)?(?:报道|披露|曝光|称)|网传|坊间)",
          "^[^.;]{0,6}\\b(?:it is (?:well[- ])?known that|it (?:has been|is|was) reported|reportedly|according to (?:[a-z]+ )?(?:media|press|news)|(?:press|media|newspapers?|the register|reuters)(?: [a-z]+){0,2} report(?:s|ed)?|media reports)\\b",
          "^[^.;]{0,6}\\b(?:i hear that|we hear that|rumou?r has it|in the press|we understand that)\\b");

  private static final Marker OTHER_PRODUCT =
      Marker.of(
          "(?:非|不属于|不在|不是|并非|未列入)(?:本次|本项目|此次|贵(?:方|司|单位))(?:采购|供货|产品|交付|范围)|与(?:本次|本项目|此次)[^,。;]{0,10}(?:无关|没有关系|不相关)",
          "^[^,。;]{0,4}(?:另一|另外一|其他|其它|上一代|前一代|前代|旧款|老款)(?:款|种|个)?(?:的)?(?:产品|型号|机型)",
          "(?:本次|此次|本项目|本合同)(?:采购|供货|投标|交付)?(?:不涉及|不包括|不包含)",
          "^(?:the|an?|our) (?:previous|older|earlier|former|prior|discontinued) (?:model|product|generation|series|range|[a-z]{1,5}-?[0-9]+)\\b",
          "\\bnot (?:offered|sold|available) to new\\b|\\bnot (?:in|within) (?:the )?scope\\b|\\bnot part of (?:this|the) (?:order|offer|bid|scope|contract)\\b",
          "(?:试用版|社区版|演示环境|评估版|体验版|不在本政策|不适用于正式版)",
          "已(?:剥离|出售|停办)的[^,。;]{0,16}(?:业务|产品线)",
          "\\b(?:trial|demonstration|demo|community|evaluation|free) (?:edition|version|tenant|trial|licen[cs]e|environment|copy)\\b|\\boutside this policy\\b|\\bnot supplied hereunder\\b");

  private static final Marker SLOGAN =
      Marker.of(
          "!$",
          "秉承|理念|携手|共筑|共建[^,。;]{0,12}(?:生态|未来)|共赢|使命|愿景|值得(?:您)?(?:托付|信赖)|法宝|如亲人|誉为|赢得(?:市场|客户)?口碑|快人一步|砥砺|永远|宗旨|高度重视",
          "\\b(?:prides itself|second to none|greatest asset|partner you can trust|is family|one step ahead|sustainable future|our mission|our vision|world-class|wherever you are)\\b");

  private static final Marker DIGIT = Marker.of("[0-9]");

  private static final Marker OURS =
      Marker.of(
          "本公司|我公司|我司|我方|我们|乙方|卖方|供方|本集团|本企业|(?:^|[,:。;])(?:公司|集团|发行人)(?:[^法章律])|咱们",
          "\\b(?:we|us)\\b|\\b(?:the|our) (?:company|supplier|vendor|seller|provider|licensor|contractor|group|subsidiar(?:y|ies)|products?)\\b|(?:^|[.,;] )(?:supplier|vendor|seller|provider|licensor|contractor) ");

  private OthersWords() {}

  /** Whether a row says that it is about a product which is not the one on offer. */
  static boolean isOfOtherProduct(String text) {
    return OTHER_PRODUCT.occursIn(text);
  }

  /** Whether the supplier speaks of itself. */
  static boolean nameTheSupplier(String text) {
    return OURS.occursIn(text);
  }

  /** Whether such a sentence can be no evidence for any indicator. */
  static boolean fill(Rule rule, String text) {
    if (rule.indicator() == null) {
      return false;
    }
    return NoStatement.of(rule, text)
        || MEANING.occursIn(text)
        || FORM.occursIn(text)
        || (OTHER.occursIn(text) && !(CONTRAST.occursIn(text) && OURS.occursIn(text)))
        || (HEARSAY.occursIn(text) && !OURS.occursIn(text))
        || OTHER_PRODUCT.occursIn(text)
        || (SLOGAN.occursIn(text) && !DIGIT.occursIn(text))
        || ((LAW.occursIn(text) || INDUSTRY.occursIn(text)) && !OURS.occursIn(text))
        || (isOfTheCompany(rule) && PARTNER.occursIn(text) && !TOUCHED.occursIn(text));
  }

  /** Whether a rule is about the supplier itself rather than those it buys from or sells to. */
  private static boolean isOfTheCompany(Rule rule) {
    String id = rule.indicator() == null ? "" : rule.indicator().value();
    return id.startsWith("OWN")
        || id.startsWith("LEG")
        || id.equals("SUP-02")
        || id.equals("SUP-06")
        || id.equals("SUP-08")
        || id.equals("SRC-08");
  }
}
