#!/usr/bin/python3
"""A WebKitGTK window the size of a phone that WebDriver can drive. Its data stays under $WK_DATA."""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

data = os.environ["WK_DATA"]
manager = WebKit2.WebsiteDataManager(base_data_directory=data + "/data", base_cache_directory=data + "/cache")
if os.environ.get("WK_PROXY"):
    settings_of_proxy = WebKit2.NetworkProxySettings.new(os.environ["WK_PROXY"], ["localhost", "127.0.0.1"])
    manager.set_network_proxy_settings(WebKit2.NetworkProxyMode.CUSTOM, settings_of_proxy)
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)

window = Gtk.Window()
window.set_default_size(390, 844)
window.connect("destroy", Gtk.main_quit)

# Off in this build, on in every Safari we serve; WK_STORAGE=off shows the app without them.
STORAGE = {"StorageAPI", "StorageAPIEstimate", "FileSystem", "AccessHandle", "FileSystemWritableStream"}


def settings():
    made = WebKit2.Settings()
    if os.environ.get("WK_STORAGE") == "off":
        return made
    features = WebKit2.Settings.get_all_features()
    for index in range(features.get_length()):
        feature = features.get(index)
        if feature.get_identifier() in STORAGE:
            made.set_feature_enabled(feature, True)
    return made


def create_web_view(_session):
    view = WebKit2.WebView(web_context=context, settings=settings(), is_controlled_by_automation=True)
    if window.get_child():
        window.remove(window.get_child())
    window.add(view)
    window.show_all()
    return view


def automation_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("wkapp")
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect("create-web-view", create_web_view)


context.connect("automation-started", automation_started)
Gtk.main()
