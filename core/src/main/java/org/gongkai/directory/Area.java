package org.gongkai.directory;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.internal.Deserialized;
import org.gongkai.internal.json.JsonCodec;
import org.gongkai.internal.json.JsonForm;
import org.gongkai.text.CellText;

/**
 * An area of work that has a standard directory of its own (领域).
 *
 * <p>The 26 pilot areas (试点领域) are constants; any other area, local or of a later ministry's guide, is made of its
 * name. A pilot area is found under the other names that are in use for it too, and is then that constant.
 *
 * <p>Source: 国办发〔2019〕54号, and the guides of the ministries for the pilot areas.
 */
@JsonForm(Area.Json.class)
public final class Area implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, Area> KNOWN = new HashMap<>();

    /** Territorial planning. */
    public static final Area TERRITORIAL_PLANNING = pilot("国土空间规划", "城乡规划");

    /** Major construction projects. */
    public static final Area MAJOR_PROJECTS = pilot("重大建设项目", "重大项目建设");

    /** Trading of public resources. */
    public static final Area PUBLIC_RESOURCE_TRADING = pilot("公共资源交易");

    /** Budgets and final accounts. */
    public static final Area BUDGETS = pilot("财政预决算", "财政预算决算", "预决算");

    /** Safety at work. */
    public static final Area WORK_SAFETY = pilot("安全生产");

    /** Administration of taxes. */
    public static final Area TAXATION = pilot("税收管理", "税收");

    /** Expropriation of and compensation for houses on state-owned land. */
    public static final Area HOUSE_EXPROPRIATION =
            pilot("国有土地上房屋征收与补偿", "国有土地上房屋征收", "国有土地上房屋征收补偿", "国有土地房屋征收与补偿", "房屋征收与补偿");

    /** Expropriation of rural collective land. */
    public static final Area LAND_EXPROPRIATION = pilot("农村集体土地征收", "集体土地征收", "征地补偿");

    /** Housing for those in need. */
    public static final Area AFFORDABLE_HOUSING = pilot("保障性住房", "住房保障");

    /** Renovation of dilapidated rural houses. */
    public static final Area RURAL_HOUSE_RENOVATION = pilot("农村危房改造");

    /** Environment. */
    public static final Area ENVIRONMENT = pilot("生态环境", "生态环境保护", "环境保护");

    /** Public culture. */
    public static final Area PUBLIC_CULTURE = pilot("公共文化服务", "公共文化");

    /** Public legal services. */
    public static final Area LEGAL_SERVICES = pilot("公共法律服务", "公共法律");

    /** Relief of poverty. */
    public static final Area POVERTY_RELIEF = pilot("扶贫", "精准扶贫");

    /** Relief of disasters. */
    public static final Area DISASTER_RELIEF = pilot("救灾");

    /** Supervision of food and drugs. */
    public static final Area FOOD_AND_DRUGS = pilot("食品药品监管", "食品药品监督管理", "食品药品安全监管");

    /** Urban management and law enforcement. */
    public static final Area URBAN_MANAGEMENT = pilot("城市综合执法", "城市管理综合执法");

    /** Employment. */
    public static final Area EMPLOYMENT = pilot("就业", "就业创业", "创业就业", "就业服务");

    /** Social insurance. */
    public static final Area SOCIAL_INSURANCE = pilot("社会保险");

    /** Social assistance. */
    public static final Area SOCIAL_ASSISTANCE = pilot("社会救助");

    /** Care for the elderly. */
    public static final Area ELDERLY_CARE = pilot("养老服务");

    /** Household registration. */
    public static final Area HOUSEHOLD_REGISTRATION = pilot("户籍管理");

    /** Subsidies for agriculture. */
    public static final Area FARM_SUBSIDIES = pilot("涉农补贴", "惠农补贴", "惠民惠农", "惠民惠农补贴", "惠民惠农财政补贴");

    /** Compulsory education. */
    public static final Area COMPULSORY_EDUCATION = pilot("义务教育");

    /** Health. */
    public static final Area HEALTH = pilot("医疗卫生", "卫生健康");

    /** Municipal services. */
    public static final Area MUNICIPAL_SERVICES = pilot("市政服务");

    private static final List<Area> PILOT_AREAS = List.of(
            TERRITORIAL_PLANNING,
            MAJOR_PROJECTS,
            PUBLIC_RESOURCE_TRADING,
            BUDGETS,
            WORK_SAFETY,
            TAXATION,
            HOUSE_EXPROPRIATION,
            LAND_EXPROPRIATION,
            AFFORDABLE_HOUSING,
            RURAL_HOUSE_RENOVATION,
            ENVIRONMENT,
            PUBLIC_CULTURE,
            LEGAL_SERVICES,
            POVERTY_RELIEF,
            DISASTER_RELIEF,
            FOOD_AND_DRUGS,
            URBAN_MANAGEMENT,
            EMPLOYMENT,
            SOCIAL_INSURANCE,
            SOCIAL_ASSISTANCE,
            ELDERLY_CARE,
            HOUSEHOLD_REGISTRATION,
            FARM_SUBSIDIES,
            COMPULSORY_EDUCATION,
            HEALTH,
            MUNICIPAL_SERVICES);

    private final String name;

    private Area(String name) {
        this.name = name;
    }

    private static Area pilot(String name, String... otherNames) {
        Area area = new Area(name);
        KNOWN.put(name, area);
        for (String other : otherNames) {
            KNOWN.put(other, area);
        }
        return area;
    }

    /**
     * An area by its name.
     *
     * @param name the name, not blank; surrounding white space and the ending 领域 are dropped
     * @return the pilot area of that name, or one of its own
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public static Area of(String name) {
        String stripped = Objects.requireNonNull(name, "name").strip();
        String plain = stripped.length() > 2 && stripped.endsWith("领域")
                ? stripped.substring(0, stripped.length() - 2).strip()
                : stripped;
        if (plain.isEmpty()) {
            throw new IllegalArgumentException("name of an area must not be blank");
        }
        Area known = KNOWN.get(plain);
        return known == null ? new Area(plain) : known;
    }

    /**
     * The pilot area that a title names, such as that of 某县社会救助领域基层政务公开标准目录（2020年版）.
     *
     * <p>White space, punctuation, numbers, and the place or agency before the area are passed over. A word that only has the
     * name of an area within it names none, as 就业 in 创业就业指导.
     *
     * @param title a title, heading or name of a file, not null
     * @return the area, empty if none of the pilot areas is named or if there are several
     */
    public static Optional<Area> inTitle(String title) {
        return AreaTitle.area(CellText.plain(Objects.requireNonNull(title, "title")), KNOWN);
    }

    /** {@return the 26 pilot areas in the order in which they are usually listed; unmodifiable} */
    public static List<Area> pilotAreas() {
        return PILOT_AREAS;
    }

    /** {@return the name, of a pilot area that of its guide} */
    public String name() {
        return name;
    }

    /** {@return whether this is one of the 26 pilot areas} */
    public boolean isPilot() {
        return PILOT_AREAS.contains(this);
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        return Deserialized.checked(() -> of(name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Area that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    static final class Json implements Supplier<JsonCodec<Area>> {

        @Override
        public JsonCodec<Area> get() {
            return JsonCodec.text(Area::of, Area::toString, "\\S");
        }
    }
}
