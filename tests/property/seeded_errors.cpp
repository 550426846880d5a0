#include "property/seeded_errors.hpp"

namespace datchuan::property {

Scene draw_scene(std::uint64_t seed, const LayoutOptions& options)
{
    Scene scene{{}, {}, {}, Random(seed)};
    scene.staff = draw_staff(scene.random, 14 + scene.random.below(20));
    if (scene.random.percent(10))
        scene.staff.courses.clear();
    if (scene.random.percent(30))
        scene.deputies = draw_deputies(scene.random, 6);
    scene.pages = draw_pages(scene.staff, scene.deputies, scene.random, options);
    return scene;
}

const std::vector<SeededError>& seeded_errors()
{
    static const std::vector<SeededError> all = [] {
        std::vector<SeededError> joined;
        for (const auto part : {structure_errors(), person_errors(), level_errors(), course_errors(), study_errors(),
                                summary_errors(), target_errors()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace datchuan::property
