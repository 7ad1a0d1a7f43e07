package org.gongkai.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.gongkai.text.Term;

/** The channels of the tick list of a standard directory (公开渠道和载体), in the order in which it prints them. */
public enum ChannelKind implements Term {
    /** Government website. */
    GOVERNMENT_SITE("governmentSite", "政府网站", "政府门户网站", "人民政府网站", "人民政府门户网站", "政府官网", "政府官方网站", "门户网站"),
    /** Government gazette. */
    GAZETTE("gazette", "政府公报"),
    /** Microblog, WeChat and app. */
    WEIBO_WECHAT_APP("weiboWechatApp", "两微一端"),
    /** Press conference or hearing. */
    PRESS_CONFERENCE_OR_HEARING("pressConferenceOrHearing", "发布会/听证会", "发布会", "听证会", "新闻发布会", "新闻发布会/听证会"),
    /** Radio and television. */
    BROADCAST("broadcast", "广播电视", "电视/广播", "广播", "电视", "广播电视台", "广播电台", "电视台"),
    /** Print media. */
    PRINT("print", "纸质媒体", "纸质载体", "报纸", "报刊", "报纸/报刊"),
    /** Public reading point. */
    READING_POINT("readingPoint", "公开查阅点", "查阅点", "公开查阅室", "查阅室", "政府信息查阅点", "信息公开查阅点", "政府信息公开查阅点"),
    /** Government service centre. */
    SERVICE_CENTRE("serviceCentre", "政务服务中心", "行政服务中心", "政府服务中心"),
    /** Convenience service station. */
    CONVENIENCE_STATION("convenienceStation", "便民服务站"),
    /** Door to door or on site. */
    ON_SITE("onSite", "入户/现场", "入户/现场宣传", "入户", "现场"),
    /** Notice board of a neighbourhood, an enterprise or a village. */
    NOTICE_BOARD(
            "noticeBoard",
            "社区/企事业单位/村公示栏（电子屏）",
            "社区/企事业单位/村公示栏",
            "社区/企事业单位公示栏（电子屏）",
            "社区/企事业单位公示栏",
            "社区/村公示栏（电子屏）",
            "社区/村公示栏",
            "村/社区公示栏（电子屏）",
            "村/社区公示栏",
            "社区公示栏（电子屏）",
            "社区公示栏",
            "村公示栏（电子屏）",
            "村公示栏",
            "行政村公示栏",
            "村委会公示栏（电子屏）",
            "村委会公示栏",
            "单位/村委会公示栏（电子屏）",
            "单位/村委会公示栏"),
    /** Targeted push. */
    TARGETED_PUSH("targetedPush", "精准推送"),
    /** Another channel, which is often named. */
    OTHER("otherChannel", "其他", "其它");

    private final String token;
    private final String label;
    private final List<String> otherLabels;

    ChannelKind(String token, String label, String... otherLabels) {
        this.token = token;
        this.label = label;
        this.otherLabels = List.of(otherLabels);
    }

    /** {@return the word in JSON} */
    @Override
    @JsonValue
    public String token() {
        return token;
    }

    /** {@return the label of the tick list} */
    @Override
    public String label() {
        return label;
    }

    /** {@return other wordings of published directories, whatever their strokes and brackets; unmodifiable} */
    List<String> otherLabels() {
        return otherLabels;
    }
}
