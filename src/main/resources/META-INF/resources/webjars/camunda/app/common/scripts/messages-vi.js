/** Every word that our own scripts put on the screen of Camunda's web apps, and what replaces their fixed English. */
export default {
  product: {
    vendor: 'Quản lý kế hoạch cải cách hành chính',
    // the header shows vendor and name one after the other
    tasklist: '– Hộp việc',
    welcome: '– Cá nhân',
    admin: '– Quản trị',
    cockpit: '– Giám sát quy trình'
  },

  navigation: {
    home: 'Trang tổng quan',
    plans: 'Kế hoạch',
    homeDescription: 'Việc đang chờ tôi và việc chậm hạn',
    plansDescription: 'Các kế hoạch cải cách hành chính của cơ quan',
    // the application switch of the header is not in any locale file
    apps: {
      Welcome: 'Cá nhân',
      Tasklist: 'Hộp việc',
      Cockpit: 'Giám sát quy trình',
      Admin: 'Quản trị'
    },
    accountMenu: 'Tài khoản của tôi',
    appSwitch: 'Chuyển ứng dụng',
    close: 'Đóng',
    signOutFailed: 'Chưa đăng xuất được. Hãy kiểm tra kết nối mạng rồi thử lại.'
  },

  access: {
    apps: { cockpit: 'Giám sát quy trình', tasklist: 'Hộp việc', admin: 'Quản trị', welcome: 'Cá nhân' },
    more: 'Lựa chọn khác',
    // fixed English of the web apps that stands in no locale file
    words: { 'Toggle this section': 'Thu gọn hoặc mở phần này' },
    organization: 'Ở đây chỉ để xem. Người, đơn vị và cơ quan được quản lý ở trang',
    organizationLink: 'Tổ chức'
  },

  inbox: {
    filters: 'Bộ lọc',
    closeFilters: 'Đóng danh sách bộ lọc',
    back: 'Về danh sách',
    deadline: 'Hạn:',
    number: 'Nhiệm vụ',
    unclaim: 'Trả lại việc',
    draft: 'Lưu nháp',
    // names for Tasklist's buttons that show only a picture
    pictures: {
      '.task-filters .region-toggle': 'Thu gọn hoặc mở cột bộ lọc',
      '.tasks-list > header .region-toggle': 'Thu gọn hoặc mở cột danh sách',
      '.task-details .region-toggle': 'Thu gọn hoặc mở cột công việc',
      '.task-details .maximize': 'Mở rộng công việc ra toàn màn hình',
      '.task-details .reset-regions': 'Hiện lại các cột',
      '.task-filters .item .actions a': 'Chi tiết bộ lọc',
      '.tasks-list > header .sort-direction': 'Đổi chiều sắp xếp',
      '.tasks-list > header .dropdown-toggle': 'Thêm tiêu chí sắp xếp',
      '[cam-widget-search] .dropdown-toggle': 'Điều kiện tìm đã lưu',
      '[cam-widget-search] input.main-field': 'Tìm trong danh sách',
      '.page-notifications .close': 'Đóng thông báo'
    },
    // what people search by; the other criteria are the engine's own codes
    criteria: [
      'Tên', 'Mô tả', 'Mức ưu tiên', 'Hạn xử lý', 'Ngày tạo', 'Người xử lý', 'Tên mẫu quy trình', 'Không có hạn xử lý'
    ]
  },

  dossier: {
    tab: 'Hồ sơ',
    loading: 'Đang tải hồ sơ…',
    sending: 'Đang gửi…',
    retry: 'Thử lại',
    signIn: 'Đăng nhập lại',
    forbidden: 'Bạn không có quyền xem hồ sơ của công việc này.',
    notFound: 'Không tìm thấy hồ sơ. Công việc có thể đã hoàn thành hoặc đã bị thu hồi.',
    expired: 'Phiên làm việc đã hết hạn. Hãy đăng nhập lại để xem hồ sơ.',
    network: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    server: 'Hệ thống chưa tải được hồ sơ. Hãy thử lại sau ít phút.',
    tooLarge: 'Tệp quá lớn nên máy chủ không nhận.',
    refused: 'Máy chủ không nhận thông tin vừa gửi. Hãy xem lại rồi gửi lần nữa.'
  },

  // the engine's names of rights, which Admin shows as they are
  permissions: {
    ALL: 'tất cả',
    NONE: 'không có',
    ACCESS: 'truy cập',
    CREATE: 'tạo',
    READ: 'xem',
    UPDATE: 'sửa',
    DELETE: 'xóa',
    SET: 'đặt',
    RETRY_JOB: 'chạy lại việc nền',
    TASK_ASSIGN: 'giao việc',
    TASK_WORK: 'xử lý việc',
    CREATE_INSTANCE: 'bắt đầu lượt thực hiện',
    READ_INSTANCE: 'xem lượt thực hiện',
    UPDATE_INSTANCE: 'sửa lượt thực hiện',
    DELETE_INSTANCE: 'xóa lượt thực hiện',
    SUSPEND: 'tạm dừng',
    SUSPEND_INSTANCE: 'tạm dừng lượt thực hiện',
    MIGRATE_INSTANCE: 'chuyển phiên bản lượt thực hiện',
    READ_INSTANCE_VARIABLE: 'xem biến lượt thực hiện',
    UPDATE_INSTANCE_VARIABLE: 'sửa biến lượt thực hiện',
    READ_TASK: 'xem công việc',
    UPDATE_TASK: 'sửa công việc',
    READ_TASK_VARIABLE: 'xem biến công việc',
    UPDATE_TASK_VARIABLE: 'sửa biến công việc',
    READ_VARIABLE: 'xem biến',
    UPDATE_VARIABLE: 'sửa biến',
    READ_HISTORY: 'xem lịch sử',
    READ_HISTORY_VARIABLE: 'xem biến trong lịch sử',
    UPDATE_HISTORY: 'sửa lịch sử',
    DELETE_HISTORY: 'xóa lịch sử',
    CREATE_BATCH_MIGRATE_PROCESS_INSTANCES: 'chuyển phiên bản hàng loạt',
    CREATE_BATCH_MODIFY_PROCESS_INSTANCES: 'điều chỉnh hàng loạt',
    CREATE_BATCH_RESTART_PROCESS_INSTANCES: 'chạy lại hàng loạt',
    CREATE_BATCH_DELETE_RUNNING_PROCESS_INSTANCES: 'xóa hàng loạt lượt đang chạy',
    CREATE_BATCH_DELETE_FINISHED_PROCESS_INSTANCES: 'xóa hàng loạt lượt đã kết thúc',
    CREATE_BATCH_DELETE_DECISION_INSTANCES: 'xóa hàng loạt lượt ra quyết định',
    CREATE_BATCH_SET_JOB_RETRIES: 'đặt hàng loạt số lần chạy lại việc nền',
    CREATE_BATCH_SET_EXTERNAL_TASK_RETRIES: 'đặt hàng loạt số lần chạy lại việc ngoài',
    CREATE_BATCH_UPDATE_PROCESS_INSTANCES_SUSPEND: 'tạm dừng hàng loạt',
    CREATE_BATCH_SET_REMOVAL_TIME: 'đặt hàng loạt thời điểm xóa',
    CREATE_BATCH_SET_VARIABLES: 'đặt biến hàng loạt',
    CREATE_BATCH_CORRELATE_MESSAGE: 'gửi thông điệp hàng loạt'
  },

  errors: {
    // said in place of a technical English sentence
    technical: 'Hệ thống chưa thực hiện được thao tác này. Hãy tải lại trang rồi thử lại.',
    taskGone: 'Công việc này không còn nữa. Có thể người khác đã hoàn thành.',
    taskTaken: 'Công việc này đã có người nhận.',
    forbidden: 'Bạn không có quyền thực hiện thao tác này.',
    mistakes: 'Hãy xem lại những mục được đánh dấu đỏ.',
    concurrent: 'Có người vừa xử lý công việc này. Hãy tải lại trang để xem kết quả.'
  },

  forms: {
    opensBeside: 'Mở ở thẻ mới',
    exact: {
      'Field is required.': 'Bạn chưa nhập mục này.',
      'Value is not a number.': 'Giá trị phải là số.',
      'Value is expected to be an integer.': 'Giá trị phải là số nguyên.',
      'Field must be a valid email.': 'Địa chỉ thư điện tử không hợp lệ.',
      'Field must be a valid  international phone number. (e.g. +4930664040900)':
        'Số điện thoại không hợp lệ (viết theo mẫu quốc tế, ví dụ +84912345678).',
      'Date and time must both be entered.': 'Cần nhập cả ngày và giờ.',
      'No results': 'Không có kết quả',
      'All values selected': 'Đã chọn hết',
      'Skip to search': 'Đến ô tìm kiếm',
      'Nothing to show.': 'Không có nội dung.',
      'No content to show.': 'Không có nội dung.',
      'Add new': 'Thêm mới',
      Collapse: 'Thu gọn',
      Select: 'Chọn',
      Search: 'Tìm kiếm',
      'Previous page': 'Trang trước',
      'Next page': 'Trang sau',
      'Remove tag': 'Bỏ mục này',
      "External content couldn't be loaded.": 'Không tải được nội dung bên ngoài.',
      'This is an image placeholder': 'Chỗ dành cho ảnh',
      'dd/mm/yyyy': 'ngày/tháng/năm',
      'hh:mm': 'giờ:phút',
      'hh:mm ?m': 'giờ:phút'
    },
    // [what form-js writes, what we say; $1… stand for the bracketed parts]
    patterns: [
      ['^Field must have minimum value of (.+)\\.$', 'Giá trị nhỏ nhất là $1.'],
      ['^Field must have maximum value of (.+)\\.$', 'Giá trị lớn nhất là $1.'],
      ['^Field must have minimum length of (.+)\\.$', 'Cần nhập ít nhất $1 ký tự.'],
      ['^Field must have maximum length of (.+)\\.$', 'Chỉ được nhập nhiều nhất $1 ký tự.'],
      ['^Field must match pattern .+\\.$', 'Nội dung chưa đúng mẫu.'],
      ['^Value is expected to have at most (\\d+) decimal digits?\\.$', 'Chỉ được có nhiều nhất $1 chữ số thập phân.'],
      [
        '^Please select a valid value, the two nearest valid values are (.+) and (.+)\\.$',
        'Giá trị chưa đúng; hai giá trị đúng gần nhất là $1 và $2.'
      ],
      ['^(\\d+) of (\\d+)$', 'Trang $1/$2'],
      ['^Expand all \\((\\d+)\\)$', 'Xem tất cả ($1)'],
      ['^Remove list item (\\d+)$', 'Bỏ dòng $1'],
      ['^Click to sort by (.+) descending$', 'Bấm để sắp xếp giảm dần theo $1'],
      ['^Click to sort by (.+) ascending$', 'Bấm để sắp xếp tăng dần theo $1']
    ],
    attributes: {
      'Click to remove sorting': 'Bấm để bỏ sắp xếp',
      Increment: 'Tăng',
      Decrement: 'Giảm'
    }
  },

  calendar: {
    firstDayOfWeek: 1,
    rangeSeparator: ' đến ',
    weekAbbreviation: 'Tuần',
    scrollTitle: 'Cuộn để thay đổi',
    toggleTitle: 'Bấm để chuyển',
    yearAriaLabel: 'Năm',
    monthAriaLabel: 'Tháng',
    hourAriaLabel: 'Giờ',
    minuteAriaLabel: 'Phút',
    amPM: ['SA', 'CH'],
    weekdays: {
      shorthand: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
      longhand: ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy']
    },
    months: {
      shorthand: ['Th1', 'Th2', 'Th3', 'Th4', 'Th5', 'Th6', 'Th7', 'Th8', 'Th9', 'Th10', 'Th11', 'Th12'],
      longhand: [
        'Tháng một', 'Tháng hai', 'Tháng ba', 'Tháng tư', 'Tháng năm', 'Tháng sáu',
        'Tháng bảy', 'Tháng tám', 'Tháng chín', 'Tháng mười', 'Tháng mười một', 'Tháng mười hai'
      ]
    }
  }
};
