import type {HubWords} from './hub-words.js';

export const zh: HubWords = {
  says: 'Hugging Face Hub 的说法（未经核实）：',
  license: '许可证',
  access: '获取方式',
  basedOn: '基于',
  created: '仓库创建于',
  changed: '最近更改',
  unstated: '未注明',
  gates: {no: '可自由下载', 'at once': '同意条款后可下载', 'by hand': '需申请，由人工批准'},
  partsUnknown: '这些元数据没有说明发布了哪些组成部分。',
  failed: (name, why) =>
    ({
      'no name': `“${name}”不是 Hub 上的名称；请写成 hf:组织/模型`,
      'not found': `Hub 上没有模型“${name}”`,
      login: `Hub 仅向已登录者显示“${name}”：该模型为私有或不存在`,
      busy: `对 Hub 的请求过多；“${name}”或可稍后查询`,
      timeout: `Hub 未及时答复“${name}”`,
      unreachable: `无法就“${name}”连接 Hub`,
      unreadable: `无法读取 Hub 对“${name}”的答复`,
    })[why],
};
