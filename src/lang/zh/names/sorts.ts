import type { SortWords } from '../../names/sort-words.ts';

export const CHINESE_SORTS: SortWords = {
  vague: [
    '(ai|人工智能|业务|公司|平台|服务|产品|品牌|软件|app|应用|程序|系统|工具|部门|子公司|网站|项目|单位|板块)',
    '(生成|交易|自研|自家|自己|官方|旗下|国内|中国|现在|目前|那个|这个|那款|这款)',
  ],
  cuts: [
    '[,.;:()。、的了将把被向与及由让或和]',
    '\\s{2,}',
    '旗下|推出|发布|上线|自家|基于|适配|采用|接入|搭载|运营|升级|更名',
  ],
  joins: ['名为|叫做|取名|名叫'],
  // 豆包大模型 says right behind the name of which sort it is.
  behind: [',?(?:是|为|系)(?:一款|一个|其)?', '(?=(?:大|语言|视频|图像|推理|基础)?模型)'],
};
