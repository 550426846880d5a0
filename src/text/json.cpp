// The one place where Boost.JSON's own source is compiled: it's used without its library.
#include <boost/json/src.hpp>
