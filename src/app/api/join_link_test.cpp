#include "app/api/join_link.hpp"

#include <gtest/gtest.h>

namespace northstar::app {
namespace {

transport::Request from_host(std::string host) {
  transport::Request request;
  request.headers = {{"Host", std::move(host)}};
  return request;
}

TEST(JoinLink, BeginsWithTheBaseUrl) {
  const Address address{.base_url = "https://north.example", .lan_host = "192.168.0.7:8080"};
  EXPECT_EQ(join_link(address, from_host("localhost:8080"), "K7QM2XRD"), "https://north.example/j/K7QM2XRD");
}

TEST(JoinLink, NamesTheMachineInItsNetworkInsteadOfLocalhost) {
  const Address address{.base_url = "", .lan_host = "192.168.0.7:8080"};
  EXPECT_EQ(join_link(address, from_host("localhost:8080"), "K7QM2XRD"), "http://192.168.0.7:8080/j/K7QM2XRD");
  EXPECT_EQ(join_link(address, from_host("127.0.0.1:8080"), "K7QM2XRD"), "http://192.168.0.7:8080/j/K7QM2XRD");
}

TEST(JoinLink, KeepsTheHostThatTheFacilitatorUsed) {
  const Address address{.base_url = "", .lan_host = "192.168.0.7:8080"};
  EXPECT_EQ(join_link(address, from_host("north.lan:9000"), "K7QM2XRD"), "http://north.lan:9000/j/K7QM2XRD");
}

TEST(JoinLink, PutsNothingFromAForgedHostIntoTheLink) {
  EXPECT_EQ(join_link({}, from_host("evil\"><script>"), "K7QM2XRD"), "http://localhost/j/K7QM2XRD");
}

TEST(JoinLink, IsDrawnAsASquareWithAQuietZone) {
  const auto svg = qr_svg("http://192.168.0.7:8080/j/K7QM2XRD");
  // 33 characters of 8 bits at level M need version 3: 29 modules, and four on each side.
  EXPECT_NE(svg.find("viewBox=\"0 0 37 37\""), std::string::npos) << svg.substr(0, 100);
  EXPECT_NE(svg.find("M4 4h7"), std::string::npos) << "the finder pattern stands in the corner";
}

}  // namespace
}  // namespace northstar::app
