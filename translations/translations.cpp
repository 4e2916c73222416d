// The library holds resource files only; a static library needs one object of its own.
namespace translations {
extern const int count;
const int count = 0;
} // namespace translations
