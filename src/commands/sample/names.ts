import type { Chance } from "./chance";

const FAMILY =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";
const GIVEN =
  "安邦博昌晨诚春达德栋帆芳菲刚桂国海涵浩和红宏慧佳建健江杰洁金静娟军俊凯可兰磊丽莉林玲龙璐梅美敏明鸣娜楠宁培鹏萍琪倩强青庆秋荣蓉瑞珊尚圣世书淑思松涛婷彤伟文雯武曦霞贤晓欣新兴秀旭雪雅燕阳怡艺英颖永勇宇玉媛远月悦云泽振志忠卓";

/** Invented names, no two alike. */
export function namesFrom(chance: Chance): () => string {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const given = chance.next() < 0.2 ? chance.pick([...GIVEN]) : chance.pick([...GIVEN]) + chance.pick([...GIVEN]);
      const name = chance.pick([...FAMILY]) + given;
      if (taken.has(name)) continue;
      taken.add(name);
      return name;
    }
  };
}
