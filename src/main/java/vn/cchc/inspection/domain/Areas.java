package vn.cchc.inspection.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.plan.ReformDomain;

/** Content areas, kept as their names with commas between them, always in the same order. */
@Converter
class Areas implements AttributeConverter<Set<ReformDomain>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ReformDomain> areas) {
        return ordered(areas).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<ReformDomain> convertToEntityAttribute(String names) {
        Set<ReformDomain> areas = EnumSet.noneOf(ReformDomain.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(ReformDomain::valueOf)
                .forEach(areas::add);
        return areas;
    }

    static List<ReformDomain> ordered(Set<ReformDomain> areas) {
        return areas.stream().sorted().toList();
    }
}
