#include "app/cli/configuration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace northstar::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Environment environment_of(Settings variables) {
  return [variables = std::move(variables)](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional{found->second};
  };
}

const Environment kNone = environment_of({});

TEST(Configuration, PrefersFlagsToTheEnvironmentToTheFileToTheDefault) {
  const Settings file{{"port", "3"}, {"threads", "3"}, {"listen", "10.0.0.3"}};
  const auto environment = environment_of({{"NORTHSTAR_PORT", "2"}, {"NORTHSTAR_THREADS", "2"}});
  const auto settings = merge({{"port", "1"}}, environment, file);
  EXPECT_EQ(settings.at("port"), "1");
  EXPECT_EQ(settings.at("threads"), "2");
  EXPECT_EQ(settings.at("listen"), "10.0.0.3");
  EXPECT_EQ(settings.at("metrics-port"), "0");
}

TEST(Configuration, IsCompleteWithoutAnythingSaid) {
  Options options;
  EXPECT_THAT(configure(options, merge({}, kNone, {}), environment_of({{"HOME", "/h"}})), IsEmpty());
  EXPECT_EQ(options.port, 8080);
  EXPECT_EQ(options.listen, "0.0.0.0");
  EXPECT_EQ(options.data, "/h/.local/share/northstar");
}

TEST(Configuration, PutsTheDataWhereTheDesktopKeepsIt) {
  Options options;
  static_cast<void>(
      configure(options, merge({}, kNone, {}), environment_of({{"HOME", "/h"}, {"XDG_DATA_HOME", "/x"}})));
  EXPECT_EQ(options.data, "/x/northstar");
}

TEST(Configuration, SaysAllThatIsWrongAtOnce) {
  Options options;
  const Settings flags{{"port", "70000"}, {"base-url", "ftp://x"}, {"database", "postgresql://x"}, {"threads", "many"}};
  EXPECT_THAT(
      configure(options, merge(flags, kNone, {}), kNone),
      ElementsAre(HasSubstr("--port"), HasSubstr("--threads"), HasSubstr("--base-url"), HasSubstr("--database")));
}

TEST(Configuration, KeepsOnlyTheOriginOfABaseUrl) {
  Options options;
  const Settings flags{{"base-url", "https://North.example/,http://localhost:8080"}};
  EXPECT_THAT(configure(options, merge(flags, kNone, {}), kNone), IsEmpty());
  EXPECT_THAT(options.base_urls, ElementsAre("https://north.example", "http://localhost:8080"));
}

TEST(Configuration, ReadsAFile) {
  const auto settings = read_settings_file("port = 9000\nbase-url = [\"https://a\", \"https://b\"]\n", "n.toml");
  ASSERT_TRUE(settings) << settings.error();
  EXPECT_EQ(settings->at("port"), "9000");
  EXPECT_EQ(settings->at("base-url"), "https://a,https://b");
}

TEST(Configuration, RefusesAFileThatItDoesNotUnderstand) {
  EXPECT_THAT(read_settings_file("prot = 1\n", "n.toml").error(), HasSubstr("'prot' is not a setting"));
  EXPECT_THAT(read_settings_file("port = \n", "n.toml").error(), HasSubstr("line 1"));
  EXPECT_THAT(read_settings_file("port = 1.5\n", "n.toml").error(), HasSubstr("'port'"));
}

}  // namespace
}  // namespace northstar::app
