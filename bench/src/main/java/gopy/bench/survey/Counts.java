package gopy.bench.survey;

import gopy.generator.model.GoDecl;
import gopy.generator.model.GoField;
import gopy.generator.model.GoPackage;
import gopy.generator.model.GoType;
import gopy.generator.model.GoTypeDeclaration;
import gopy.generator.plan.BindingPlan;
import gopy.generator.plan.Skipped;
import gopy.generator.plan.TypePlan;
import java.util.Map;
import java.util.TreeMap;

/** Counts symbols. */
final class Counts {
    private Counts() {}

    /** Package-level declarations, methods and fields, promoted ones included; instances of generics count as theirs. */
    static int exported(GoPackage goPackage) {
        int count = 0;
        for (GoDecl declaration : goPackage.declarations()) {
            if (declaration.exported() && !declaration.instance().exists()) {
                count += 1 + (declaration instanceof GoTypeDeclaration type ? members(type) : 0);
            }
        }
        return count;
    }

    private static int members(GoTypeDeclaration type) {
        if (type.generic()) {
            return 0;
        }
        if (type.underlying() instanceof GoType.Interface face) {
            return (int) face.methods().stream()
                    .filter(GoType.InterfaceMethod::exported)
                    .count();
        }
        long fields = type.fields().stream().filter(GoField::exported).count();
        return (int) fields + type.promotedFields().size() + type.methods().size();
    }

    static int bound(BindingPlan plan) {
        int count = plan.constants().size()
                + plan.variables().size()
                + plan.sentinels().size()
                + plan.functions().size()
                + plan.aliases().size();
        for (TypePlan type : plan.types()) {
            count += 1 + type.fields().size() + type.methods().size();
        }
        return count;
    }

    /** What is left out, by reason without the names in it. */
    static Map<String, Integer> reasons(BindingPlan plan) {
        Map<String, Integer> reasons = new TreeMap<>();
        plan.skipped().stream()
                .map(Skipped::reason)
                .map(Counts::general)
                .forEach(r -> reasons.merge(r, 1, Integer::sum));
        return reasons;
    }

    static String general(String reason) {
        return reason.replaceFirst("(?s)(: |; ).*", "")
                .replaceAll("\\b(type|package|field|method|name|accessor's name|own) [\\w./\\[\\]*,]+", "$1 …");
    }
}
