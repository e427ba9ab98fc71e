#pragma once

#include "app/api/forms.hpp"
#include "wire/fields/description_fields.hpp"
#include "wire/fields/participant_fields.hpp"
#include "wire/fields/types.hpp"

namespace northstar::wire {

template <>
struct IdName<port::AccountId> {
  static constexpr std::string_view name = "account_id";
};

template <>
struct Names<app::Day> {
  static constexpr std::string_view name = "day";
  static constexpr std::array<std::string_view, 3> names{"standard", "half", "empty"};
};

template <>
struct Names<app::Seats> {
  static constexpr std::string_view name = "seats";
  static constexpr std::array<std::string_view, 2> names{"keep", "end"};
};

template <>
struct Fields<app::SetupForm> {
  static constexpr std::string_view name = "setup_form";
  static constexpr std::array members{field<&app::SetupForm::token>("token"), field<&app::SetupForm::name>("name"),
                                      field<&app::SetupForm::email>("email"),
                                      field<&app::SetupForm::password>("password")};
};

template <>
struct Fields<app::SignInForm> {
  static constexpr std::string_view name = "sign_in_form";
  static constexpr std::array members{field<&app::SignInForm::email>("email"),
                                      field<&app::SignInForm::password>("password")};
};

template <>
struct Fields<app::AccountView> {
  static constexpr std::string_view name = "account_view";
  static constexpr std::array members{field<&app::AccountView::id>("id"), field<&app::AccountView::name>("name"),
                                      field<&app::AccountView::email>("email")};
};

template <>
struct Fields<app::MeView> {
  static constexpr std::string_view name = "me_view";
  static constexpr std::array members{field<&app::MeView::account>("account")};
};

template <>
struct Fields<app::WorkshopLine> {
  static constexpr std::string_view name = "workshop_line";
  static constexpr std::array members{field<&app::WorkshopLine::id>("id"),
                                      field<&app::WorkshopLine::title>("title"),
                                      field<&app::WorkshopLine::customer>("customer"),
                                      field<&app::WorkshopLine::date>("date"),
                                      field<&app::WorkshopLine::lang>("lang"),
                                      field<&app::WorkshopLine::people>("people"),
                                      field<&app::WorkshopLine::state>("state"),
                                      field<&app::WorkshopLine::code>("code")};
};

template <>
struct Fields<app::WorkshopsView> {
  static constexpr std::string_view name = "workshops_view";
  static constexpr std::array members{field<&app::WorkshopsView::workshops>("workshops")};
};

template <>
struct Fields<app::NewWorkshopForm> {
  static constexpr std::string_view name = "new_workshop_form";
  static constexpr std::array members{field<&app::NewWorkshopForm::title>("title"),
                                      optional_field<&app::NewWorkshopForm::customer>("customer"),
                                      optional_field<&app::NewWorkshopForm::subject>("subject"),
                                      optional_field<&app::NewWorkshopForm::goal>("goal"),
                                      optional_field<&app::NewWorkshopForm::date>("date"),
                                      optional_field<&app::NewWorkshopForm::place>("place"),
                                      field<&app::NewWorkshopForm::lang>("lang"),
                                      field<&app::NewWorkshopForm::day>("template")};
};

template <>
struct Fields<app::WorkshopIdView> {
  static constexpr std::string_view name = "workshop_id_view";
  static constexpr std::array members{field<&app::WorkshopIdView::id>("id")};
};

template <>
struct Fields<app::SeatView> {
  static constexpr std::string_view name = "seat_view";
  static constexpr std::array members{field<&app::SeatView::participant>("participant"),
                                      field<&app::SeatView::name>("name"), field<&app::SeatView::side>("side")};
};

template <>
struct Fields<app::DoorView> {
  static constexpr std::string_view name = "door_view";
  static constexpr std::array members{field<&app::DoorView::workshop>("workshop"),
                                      field<&app::DoorView::title>("title"),
                                      field<&app::DoorView::customer>("customer"),
                                      field<&app::DoorView::date>("date"),
                                      field<&app::DoorView::lang>("lang"),
                                      field<&app::DoorView::open>("open"),
                                      field<&app::DoorView::me>("me")};
};

template <>
struct Fields<app::JoinForm> {
  static constexpr std::string_view name = "join_form";
  static constexpr std::array members{field<&app::JoinForm::name>("name"), field<&app::JoinForm::side>("side")};
};

template <>
struct Fields<app::JoinedView> {
  static constexpr std::string_view name = "joined_view";
  static constexpr std::array members{field<&app::JoinedView::workshop>("workshop"),
                                      field<&app::JoinedView::participant>("participant")};
};

template <>
struct Fields<app::EnteredView> {
  static constexpr std::string_view name = "entered_view";
  static constexpr std::array members{field<&app::EnteredView::participant>("participant"),
                                      field<&app::EnteredView::role>("role")};
};

template <>
struct Fields<app::DoorControlView> {
  static constexpr std::string_view name = "door_control_view";
  static constexpr std::array members{
      field<&app::DoorControlView::code>("code"), field<&app::DoorControlView::url>("url"),
      field<&app::DoorControlView::open>("open"), field<&app::DoorControlView::qr_svg_url>("qr_svg_url")};
};

template <>
struct Fields<app::DoorChangeForm> {
  static constexpr std::string_view name = "door_change_form";
  static constexpr std::array members{field<&app::DoorChangeForm::open>("open"),
                                      field<&app::DoorChangeForm::rotate>("rotate"),
                                      field<&app::DoorChangeForm::seats>("seats")};
};

template <>
struct Fields<app::DeleteWorkshopForm> {
  static constexpr std::string_view name = "delete_workshop_form";
  static constexpr std::array members{field<&app::DeleteWorkshopForm::title>("title")};
};

template <>
struct Fields<app::DoneView> {
  static constexpr std::string_view name = "done_view";
  static constexpr std::array members{field<&app::DoneView::id>("id")};
};

}  // namespace northstar::wire
