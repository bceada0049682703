package vn.cchc.demo;

import java.util.List;

/** The plans of the demo: one for each agency, two for the province. */
final class SamplePlans {

    /** The construction project management board's plan: issued and under way. */
    static final SamplePlan BAN_QLDA = SamplePlan.read(
            "ban-qlda-2026",
            "ban-qlda",
            "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH",
            2026,
            "Kế hoạch cải cách hành chính năm 2026");

    /** The province's plan of the year before: finished. */
    static final SamplePlan UBND_TINH = SamplePlan.read(
            "ubnd-tinh-2025",
            "ubnd-tinh",
            "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA",
            2025,
            "Kế hoạch cải cách hành chính tỉnh Khánh Hòa năm 2025");

    /** The province's plan of this year: waiting for the signature; plans below wait for its issue. */
    static final SamplePlan UBND_TINH_THIS_YEAR = SamplePlan.read(
            "ubnd-tinh-2026",
            "ubnd-tinh",
            "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA",
            2026,
            "Kế hoạch cải cách hành chính tỉnh Khánh Hòa năm 2026");

    /** The Office's plan: waiting for the signature. */
    static final SamplePlan VP_UBND = SamplePlan.read(
            "vp-ubnd-2026",
            "vp-ubnd",
            "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",
            2026,
            "Nhiệm vụ cải cách hành chính trọng tâm năm 2026");

    /** The conference centre's communication plan: a draft. */
    static final SamplePlan TT_HNNK = SamplePlan.read(
            "tt-hnnk-2026",
            "tt-hnnk",
            "TRUNG TÂM HỘI NGHỊ VÀ NHÀ KHÁCH TỈNH",
            2026,
            "Kế hoạch tuyên truyền cải cách hành chính năm 2026");

    static final List<SamplePlan> ALL = List.of(BAN_QLDA, UBND_TINH, UBND_TINH_THIS_YEAR, VP_UBND, TT_HNNK);

    private SamplePlans() {}
}
